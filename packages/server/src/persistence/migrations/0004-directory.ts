import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, organisations, posts, memberships, relationships, contact points, and what hangs on them. */
export class Directory1764000000004 implements MigrationInterface {
  readonly name = 'Directory1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table organisation (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  short_name text,
  kind_id uuid not null references term(id),
  parent_id uuid references organisation(id),
  summary text,
  description text,
  iati_type text check (iati_type in ('10','11','15','21','22','23','24','30','40','60','70','71','72','73','80','90')),
  founded_on date, founded_precision text check (founded_precision in ('year','month','day')),
  dissolved_on date, dissolved_precision text check (dissolved_precision in ('year','month','day')),
  county_id uuid references county(id),
  constituency_id uuid references constituency(id),
  place text,
  is_ours boolean not null default false,
  lawful_basis text check (lawful_basis in ('CONSENT','CONTRACT','LEGAL_OBLIGATION','VITAL_INTEREST','PUBLIC_INTEREST','LEGITIMATE_INTEREST')),
  lawful_basis_source text,
  lawful_basis_reviewed_on date,
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  last_engaged_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  merged_into_id uuid references organisation(id),
  check (parent_id <> id),
  check ((founded_on is null) = (founded_precision is null)),
  check ((dissolved_on is null) = (dissolved_precision is null))
);
create index organisation_kind_id on organisation (kind_id, name, id);
create index organisation_parent_id on organisation (parent_id, name, id);
create index organisation_county_id on organisation (county_id, name, id);
create index organisation_constituency_id on organisation (constituency_id);
create index organisation_created_by_id on organisation (created_by_id);
create index organisation_merged_into_id on organisation (merged_into_id);
create index organisation_name on organisation (name, id);
create index organisation_created_at on organisation (created_at, id);
create index organisation_last_engaged on organisation (last_engaged_at desc nulls last, id desc);
create index organisation_last_engaged_first on organisation (last_engaged_at nulls last, id);
create index organisation_folded_name on organisation using gin (fold(name) gin_trgm_ops);

create table person (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  given_name text, family_name text, additional_name text, patronymic_name text,
  honorific_prefix text, honorific_suffix text,
  sort_name text not null,
  gender text,
  born_on date, born_precision text check (born_precision in ('year','month','day')),
  summary text,
  biography text,
  county_id uuid references county(id),
  constituency_id uuid references constituency(id),
  place text,
  languages text[] not null default '{}',
  preferred_channel text,
  lawful_basis text check (lawful_basis in ('CONSENT','CONTRACT','LEGAL_OBLIGATION','VITAL_INTEREST','PUBLIC_INTEREST','LEGITIMATE_INTEREST')),
  lawful_basis_source text,
  lawful_basis_reviewed_on date,
  -- How many days may pass between contacts before the relationship counts as going cold.
  contact_rhythm_days smallint check (contact_rhythm_days between 1 and 3650),
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  last_engaged_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  merged_into_id uuid references person(id),
  check ((born_on is null) = (born_precision is null))
);
create index person_county_id on person (county_id, sort_name, id);
create index person_constituency_id on person (constituency_id);
create index person_created_by_id on person (created_by_id);
create index person_merged_into_id on person (merged_into_id);
create index person_sort_name on person (sort_name, id);
create index person_created_at on person (created_at, id);
create index person_last_engaged on person (last_engaged_at desc nulls last, id desc);
create index person_last_engaged_first on person (last_engaged_at nulls last, id);
create index person_folded_name on person using gin (fold(name) gin_trgm_ops);

alter table account add constraint account_person_fk foreign key (person_id) references person(id);
alter table account add constraint account_organisation_fk foreign key (organisation_id) references organisation(id);
alter table invitation add constraint invitation_organisation_fk foreign key (organisation_id) references organisation(id);

create table other_name (
  id uuid primary key,
  person_id uuid references person(id) on delete cascade,
  organisation_id uuid references organisation(id) on delete cascade,
  name text not null check (btrim(name) <> ''),
  note text,
  started_on date, started_precision text, ended_on date, ended_precision text,
  check (num_nonnulls(person_id, organisation_id) = 1)
);
create index other_name_person_id on other_name (person_id, name, id);
create index other_name_organisation_id on other_name (organisation_id, name, id);

-- Kinds that were added by hand, beside those that follow from posts and memberships.
create table person_kind (
  person_id uuid not null references person(id) on delete cascade,
  kind_id uuid not null references term(id),
  primary key (person_id, kind_id)
);
create index person_kind_kind_id on person_kind (kind_id, person_id);

create table post (
  id uuid primary key,
  organisation_id uuid not null references organisation(id),
  label text not null check (btrim(label) <> ''),
  kind_id uuid references term(id),
  county_id uuid references county(id),
  constituency_id uuid references constituency(id),
  started_on date, started_precision text, ended_on date, ended_precision text,
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create unique index post_once on post (organisation_id, fold(label), coalesce(constituency_id, county_id, '00000000-0000-0000-0000-000000000000'::uuid));
create index post_organisation_id on post (organisation_id, label, id);
create index post_label on post (label, id);
create index post_kind_id on post (kind_id);
create index post_county_id on post (county_id);
create index post_constituency_id on post (constituency_id);
create index post_created_by_id on post (created_by_id);
create index post_folded_label on post using gin (fold(label) gin_trgm_ops);

create table membership (
  id uuid primary key,
  person_id uuid not null references person(id),
  organisation_id uuid not null references organisation(id),
  post_id uuid references post(id),
  role text,
  -- A start is the first day of its period and an end the last one, so that "as of" needs no precision.
  started_on date, started_precision text check (started_precision in ('year','month','day')),
  ended_on date, ended_precision text check (ended_precision in ('year','month','day')),
  end_reason text,
  source text,
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  has_post boolean not null generated always as (post_id is not null) stored,
  -- Where it stands on a timeline: the day it began, or else the day we learned of it.
  at timestamptz(3) not null generated always as (coalesce(timezone('Africa/Nairobi', started_on::timestamp), created_at)) stored,
  check ((started_on is null) = (started_precision is null)),
  check ((ended_on is null) = (ended_precision is null)),
  check (ended_on >= started_on)
);
create index membership_timeline on membership (person_id, at desc, id desc);
create index membership_organisation_timeline on membership (organisation_id, at desc, id desc);
create index membership_person_id on membership (person_id, started_on desc nulls last, id desc);
create index membership_organisation_id on membership (organisation_id, started_on desc nulls last, id desc);
create index membership_post_id on membership (post_id, started_on desc nulls last, id desc);
create index membership_created_by_id on membership (created_by_id);

-- What each person is today: what follows from posts and memberships, and what was added by hand. Closed memberships
-- and organisations give nothing away here.
create view person_kind_today as
  select person_id, kind_id from person_kind
  union
  select m.person_id, coalesce(p.kind_id, k.implies_kind_id)
  from membership m
  join organisation o on o.id = m.organisation_id
  join term k on k.id = o.kind_id
  left join post p on p.id = m.post_id
  where m.sensitivity <= 1 and o.sensitivity <= 1
    and coalesce(m.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
    and coalesce(m.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
    and coalesce(p.kind_id, k.implies_kind_id) is not null;

create table relationship (
  id uuid primary key,
  type_id uuid not null references term(id),
  from_person_id uuid references person(id),
  from_organisation_id uuid references organisation(id),
  to_person_id uuid references person(id),
  to_organisation_id uuid references organisation(id),
  started_on date, started_precision text check (started_precision in ('year','month','day')),
  ended_on date, ended_precision text check (ended_precision in ('year','month','day')),
  note text,
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check (num_nonnulls(from_person_id, from_organisation_id) = 1),
  check (num_nonnulls(to_person_id, to_organisation_id) = 1),
  check (from_person_id <> to_person_id),
  check (from_organisation_id <> to_organisation_id),
  check ((started_on is null) = (started_precision is null)),
  check ((ended_on is null) = (ended_precision is null)),
  check (ended_on >= started_on)
);
create index relationship_type_id on relationship (type_id);
create index relationship_from_person_id on relationship (from_person_id, created_at, id);
create index relationship_from_organisation_id on relationship (from_organisation_id, created_at, id);
create index relationship_to_person_id on relationship (to_person_id, created_at, id);
create index relationship_to_organisation_id on relationship (to_organisation_id, created_at, id);
create index relationship_created_by_id on relationship (created_by_id);

-- Each relationship twice, as it is seen from either end. What has ended stands after what holds.
create view relationship_end as
  select r.id, r.id as relationship_id, r.type_id, r.from_person_id as person_id, r.from_organisation_id as organisation_id,
    r.to_person_id as other_person_id, r.to_organisation_id as other_organisation_id, true as is_from,
    coalesce(r.ended_on < (now() at time zone 'Africa/Nairobi')::date, false) as has_ended, r.sensitivity, r.created_at
  from relationship r
  union all
  select md5(r.id::text)::uuid, r.id, r.type_id, r.to_person_id, r.to_organisation_id,
    r.from_person_id, r.from_organisation_id, false,
    coalesce(r.ended_on < (now() at time zone 'Africa/Nairobi')::date, false), r.sensitivity, r.created_at
  from relationship r;

create table contact_point (
  id uuid primary key,
  person_id uuid references person(id) on delete cascade,
  organisation_id uuid references organisation(id) on delete cascade,
  type text not null check (type in ('EMAIL','PHONE','MOBILE','SMS','WHATSAPP','SIGNAL','TELEGRAM','FAX','POSTAL','PHYSICAL','WEBSITE','X','FACEBOOK','LINKEDIN','INSTAGRAM','TIKTOK','YOUTUBE','OTHER')),
  value text not null check (btrim(value) <> ''),
  -- What equal contact points share: E.164 for numbers, lower case for e-mail, folded text otherwise.
  normalised text not null,
  label text,
  preferred boolean not null default false,
  valid_from date, valid_until date,
  verified_at timestamptz(3),
  verified_by_id uuid references account(id),
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check (num_nonnulls(person_id, organisation_id) = 1),
  check (valid_until >= valid_from)
);
create index contact_point_person_id on contact_point (person_id, created_at, id);
create index contact_point_organisation_id on contact_point (organisation_id, created_at, id);
create index contact_point_normalised on contact_point (normalised, type);
create index contact_point_verified_by_id on contact_point (verified_by_id);
create index contact_point_created_by_id on contact_point (created_by_id);

create table do_not_contact (
  id uuid primary key,
  person_id uuid references person(id) on delete cascade,
  organisation_id uuid references organisation(id) on delete cascade,
  -- Null means every channel.
  channel text,
  reason text not null check (btrim(reason) <> ''),
  instead text,
  set_at timestamptz(3) not null default now(),
  set_by_id uuid references account(id),
  lifted_at timestamptz(3),
  lifted_by_id uuid references account(id),
  lift_reason text,
  check (num_nonnulls(person_id, organisation_id) = 1),
  check ((lifted_at is null) = (lift_reason is null))
);
create index do_not_contact_person_id on do_not_contact (person_id, set_at, id);
create index do_not_contact_organisation_id on do_not_contact (organisation_id, set_at, id);
create index do_not_contact_set_by_id on do_not_contact (set_by_id);
create index do_not_contact_lifted_by_id on do_not_contact (lifted_by_id);

create table identifier (
  id uuid primary key,
  person_id uuid references person(id) on delete cascade,
  organisation_id uuid references organisation(id) on delete cascade,
  scheme text not null check (btrim(scheme) <> ''),
  value text not null check (btrim(value) <> ''),
  check (num_nonnulls(person_id, organisation_id) = 1)
);
create index identifier_person_id on identifier (person_id, scheme, id);
create index identifier_organisation_id on identifier (organisation_id, scheme, id);
create index identifier_value on identifier (scheme, value);

create table link (
  id uuid primary key,
  person_id uuid references person(id) on delete cascade,
  organisation_id uuid references organisation(id) on delete cascade,
  url text not null check (url ~* '^https?://'),
  label text,
  check (num_nonnulls(person_id, organisation_id) = 1)
);
create index link_person_id on link (person_id, id);
create index link_organisation_id on link (organisation_id, id);

create table tag (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create unique index tag_once on tag (fold(name));
create index tag_name on tag (name, id);
create index tag_created_by_id on tag (created_by_id);

create table person_tag (
  person_id uuid not null references person(id) on delete cascade,
  tag_id uuid not null references tag(id) on delete cascade,
  primary key (person_id, tag_id)
);
create index person_tag_tag_id on person_tag (tag_id, person_id);

create table organisation_tag (
  organisation_id uuid not null references organisation(id) on delete cascade,
  tag_id uuid not null references tag(id) on delete cascade,
  primary key (organisation_id, tag_id)
);
create index organisation_tag_tag_id on organisation_tag (tag_id, organisation_id);

-- One merging of two records: every row that moved, as it was, so that it can be undone exactly.
create table merge (
  id uuid primary key,
  kind text not null check (kind in ('PERSON','ORGANISATION')),
  kept_person_id uuid references person(id),
  absorbed_person_id uuid references person(id),
  kept_organisation_id uuid references organisation(id),
  absorbed_organisation_id uuid references organisation(id),
  changes jsonb not null,
  merged_at timestamptz(3) not null default now(),
  merged_by_id uuid references account(id),
  undone_at timestamptz(3),
  undone_by_id uuid references account(id)
);
create index merge_kept_person_id on merge (kept_person_id, merged_at, id);
create index merge_absorbed_person_id on merge (absorbed_person_id);
create index merge_kept_organisation_id on merge (kept_organisation_id, merged_at, id);
create index merge_absorbed_organisation_id on merge (absorbed_organisation_id);
create index merge_merged_by_id on merge (merged_by_id);
create index merge_undone_by_id on merge (undone_by_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table account drop constraint account_person_fk;
alter table account drop constraint account_organisation_fk;
alter table invitation drop constraint invitation_organisation_fk;
drop view relationship_end, person_kind_today;
drop table merge, organisation_tag, person_tag, tag, link, identifier, do_not_contact, contact_point, relationship,
  membership, post, person_kind, other_name, person, organisation;
`);
  }
}
