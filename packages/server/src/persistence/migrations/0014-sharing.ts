import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Coalitions, agreements, and share grants. What a grant opens is written into `record_audience` by one function,
 * `apply_grants`, whenever a grant, its agreement or a record changes; time alone passes by `expires_at`.
 */
export class Sharing1764000000014 implements MigrationInterface {
  readonly name = 'Sharing1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(triggers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger person_shared on person;
drop trigger organisation_shared on organisation;
drop trigger engagement_shared on engagement;
drop trigger engagement_topic_shared on engagement_topic;
drop trigger person_tag_shared on person_tag;
drop trigger organisation_tag_shared on organisation_tag;
drop trigger account_house_shared on account;
drop trigger share_grant_applied on share_grant;
drop trigger agreement_applied on agreement;
drop function grant_changed();
drop function agreement_changed();
drop function records_of(share_grant);
drop function share_again();
drop function audiences_of(uuid, uuid);
drop function apply_grants(uuid[]);
drop function is_selected(saved_selection, text, uuid);
drop function share_ends_at(share_grant, agreement);
delete from record_audience where for_partner;
drop table share_grant;
drop table saved_selection;
drop table agreement_party;
drop table agreement;
drop table coalition_membership;
drop table coalition;
alter table person drop contributed_by_id;
alter table organisation drop contributed_by_id;
alter table engagement drop contributed_by_id;
`);
  }
}

const tables = `
alter table person add contributed_by_id uuid references organisation(id);
alter table organisation add contributed_by_id uuid references organisation(id);
alter table engagement add contributed_by_id uuid references organisation(id);
create index person_contributed_by_id on person (contributed_by_id) where contributed_by_id is not null;
create index organisation_contributed_by_id on organisation (contributed_by_id) where contributed_by_id is not null;
create index engagement_contributed_by_id on engagement (contributed_by_id) where contributed_by_id is not null;

create table coalition (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  purpose text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now()
);
create unique index coalition_once on coalition (fold(name));
create index coalition_name on coalition (name, id);
create index coalition_created_by_id on coalition (created_by_id);

create table coalition_membership (
  id uuid primary key,
  coalition_id uuid not null references coalition(id),
  organisation_id uuid not null references organisation(id),
  role text not null check (role in ('SECRETARIAT','CHAIR','STEERING_COMMITTEE','MEMBER','OBSERVER','ALLY')),
  started_on date not null,
  -- The first day on which it is a member no more.
  ended_on date check (ended_on >= started_on),
  end_reason text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create unique index coalition_membership_once on coalition_membership (coalition_id, organisation_id) where ended_on is null;
create index coalition_membership_listed on coalition_membership (coalition_id, started_on, id);
create index coalition_membership_organisation_id on coalition_membership (organisation_id, started_on, id);
create index coalition_membership_created_by_id on coalition_membership (created_by_id);

create table agreement (
  id uuid primary key,
  title text not null check (btrim(title) <> ''),
  type text not null check (type in ('MOU','COALITION_CHARTER','DATA_SHARING_AGREEMENT','GRANT','SERVICE')),
  -- Active, expired and terminated follow from the dates.
  stage text not null default 'DRAFT' check (stage in ('DRAFT','UNDER_REVIEW','SIGNED')),
  coalition_id uuid references coalition(id),
  signed_on date,
  effective_from date,
  expires_on date,
  renewal_notice_days smallint not null default 60 check (renewal_notice_days between 0 and 730),
  purposes text[] not null default '{}',
  data_classes text[] not null default '{}' check (data_classes <@ array['PEOPLE','ORGANISATIONS','ENGAGEMENTS','CONTACT_POINTS']),
  terminated_at timestamptz(3),
  termination_reason text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  check (expires_on >= effective_from),
  check (stage <> 'SIGNED' or (signed_on is not null and effective_from is not null)),
  check (terminated_at is null or stage = 'SIGNED')
);
create index agreement_expires_on on agreement (expires_on, id);
create index agreement_title on agreement (title, id);
create index agreement_coalition_id on agreement (coalition_id);
create index agreement_created_by_id on agreement (created_by_id);

create table agreement_party (
  id uuid primary key,
  agreement_id uuid not null references agreement(id),
  organisation_id uuid not null references organisation(id),
  signatory text,
  signatory_title text,
  signed_on date,
  position smallint not null default 0,
  unique (agreement_id, organisation_id)
);
create index agreement_party_organisation_id on agreement_party (organisation_id, agreement_id);

create table saved_selection (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  record_kind text not null check (record_kind in ('PERSON','ORGANISATION','ENGAGEMENT')),
  topic_ids uuid[] not null default '{}',
  type_ids uuid[] not null default '{}',
  county_ids uuid[] not null default '{}',
  tag_ids uuid[] not null default '{}',
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  -- Everything of a kind is never meant.
  check (cardinality(topic_ids) + cardinality(type_ids) + cardinality(county_ids) + cardinality(tag_ids) > 0),
  check (record_kind = 'ENGAGEMENT' or cardinality(topic_ids) = 0),
  check (record_kind <> 'ENGAGEMENT' or cardinality(tag_ids) = 0),
  check (record_kind <> 'PERSON' or cardinality(type_ids) = 0)
);
create index saved_selection_created_by_id on saved_selection (created_by_id);

create table share_grant (
  id uuid primary key,
  record_kind text not null check (record_kind in ('PERSON','ORGANISATION','ENGAGEMENT')),
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  engagement_id uuid references engagement(id),
  selection_id uuid references saved_selection(id),
  to_organisation_id uuid references organisation(id),
  to_coalition_id uuid references coalition(id),
  field_set smallint not null check (field_set between 1 and 3),
  may text not null check (may in ('VIEW','COMMENT','CONTRIBUTE')),
  purpose text not null check (btrim(purpose) <> ''),
  agreement_id uuid not null references agreement(id),
  expires_on date,
  withdrawn_at timestamptz(3),
  withdrawn_by_id uuid references account(id),
  withdrawal_reason text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check (num_nonnulls(person_id, organisation_id, engagement_id, selection_id) = 1),
  check (num_nonnulls(to_organisation_id, to_coalition_id) = 1),
  check (person_id is null or record_kind = 'PERSON'),
  check (organisation_id is null or record_kind = 'ORGANISATION'),
  check (engagement_id is null or record_kind = 'ENGAGEMENT')
);
create index share_grant_person_id on share_grant (person_id, created_at, id);
create index share_grant_organisation_id on share_grant (organisation_id, created_at, id);
create index share_grant_engagement_id on share_grant (engagement_id, created_at, id);
create index share_grant_selection_id on share_grant (selection_id, created_at, id);
create index share_grant_selections_in_force on share_grant (record_kind) where selection_id is not null and withdrawn_at is null;
create index share_grant_to_organisation_id on share_grant (to_organisation_id, created_at, id);
create index share_grant_to_coalition_id on share_grant (to_coalition_id, created_at, id);
create index share_grant_agreement_id on share_grant (agreement_id, created_at, id);
create index share_grant_created_at on share_grant (created_at, id);
create index share_grant_created_by_id on share_grant (created_by_id);
create index share_grant_withdrawn_by_id on share_grant (withdrawn_by_id);
create index record_audience_grant_id on record_audience (grant_id);
`;

const functions = `
-- When a grant stops opening anything: the end of its last day, or of its agreement's, in Nairobi; or its withdrawal.
create function share_ends_at(g share_grant, a agreement) returns timestamptz language sql stable set search_path = public, pg_temp as $$
  select case
    when a.stage <> 'SIGNED' or a.effective_from > (now() at time zone 'Africa/Nairobi')::date then '-infinity'
    else least(g.withdrawn_at, a.terminated_at,
      coalesce((least(g.expires_on, a.expires_on) + 1)::timestamp at time zone 'Africa/Nairobi', 'infinity'))
  end
$$;

create function is_selected(s saved_selection, kind text, record uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select s.record_kind = kind and case kind
    when 'ENGAGEMENT' then exists (select from engagement r where r.id = record
      and (s.type_ids = '{}' or r.type_id = any(s.type_ids)) and (s.county_ids = '{}' or r.county_id = any(s.county_ids))
      and (s.topic_ids = '{}' or exists (select from engagement_topic t where t.engagement_id = r.id and t.topic_id = any(s.topic_ids))))
    when 'ORGANISATION' then exists (select from organisation r where r.id = record and r.merged_into_id is null
      and (s.type_ids = '{}' or r.kind_id = any(s.type_ids)) and (s.county_ids = '{}' or r.county_id = any(s.county_ids))
      and (s.tag_ids = '{}' or exists (select from organisation_tag t where t.organisation_id = r.id and t.tag_id = any(s.tag_ids))))
    else exists (select from person r where r.id = record and r.merged_into_id is null
      and (s.county_ids = '{}' or r.county_id = any(s.county_ids))
      and (s.tag_ids = '{}' or exists (select from person_tag t where t.person_id = r.id and t.tag_id = any(s.tag_ids))))
  end
$$;

-- Writes anew what is open to partners of these records: what was granted and still holds, and what they brought in
-- themselves; nothing of a record above INTERNAL.
create function apply_grants(records uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  delete from record_audience where record_id = any(records) and for_partner;
  insert into record_audience (record_id, audience_id, grant_id, kind, field_set, for_partner, sensitivity, expires_at)
  with record as (
    select id, 'PERSON' as kind, sensitivity, contributed_by_id from person where id = any(records) and merged_into_id is null
    union all select id, 'ORGANISATION', sensitivity, contributed_by_id from organisation where id = any(records) and merged_into_id is null
    union all select id, 'ENGAGEMENT', sensitivity, contributed_by_id from engagement where id = any(records)
  )
  select r.id, coalesce(g.to_organisation_id, g.to_coalition_id), g.id, r.kind, g.field_set, true, r.sensitivity, share_ends_at(g, a)
  from record r
  join share_grant g on g.record_kind = r.kind and g.withdrawn_at is null
  join agreement a on a.id = g.agreement_id
  left join saved_selection s on s.id = g.selection_id
  where r.sensitivity <= 1 and share_ends_at(g, a) > now()
    and (coalesce(g.person_id, g.organisation_id, g.engagement_id) = r.id or (s.id is not null and is_selected(s, r.kind, r.id)))
  union all
  select r.id, r.contributed_by_id, r.id, r.kind, 3, true, r.sensitivity, 'infinity'
  from record r where r.sensitivity <= 1 and r.contributed_by_id is not null
  union all
  select r.id, r.id, r.id, r.kind, 3, true, r.sensitivity, 'infinity'
  from record r where r.sensitivity <= 1 and r.kind = 'ORGANISATION' and exists (select from account where organisation_id = r.id)
  on conflict do nothing;
end $$;

-- Everything that a grant opens, opened or would open.
create function records_of(g share_grant) returns setof uuid language sql stable set search_path = public, pg_temp as $$
  select record_id from record_audience where grant_id = g.id
  union select key from unnest(array[g.person_id, g.organisation_id, g.engagement_id]) k(key) where key is not null
  union select r.id from saved_selection s
    join (select id, 'PERSON' as kind from person union all select id, 'ORGANISATION' from organisation
          union all select id, 'ENGAGEMENT' from engagement) r on r.kind = s.record_kind and is_selected(s, r.kind, r.id)
    where s.id = g.selection_id
$$;

-- Everything that a record can be opened to and that an account is: itself, its organisation, the coalitions of today.
create function audiences_of(account uuid, house uuid) returns uuid[] language sql stable set search_path = public, pg_temp as $$
  select array_remove(array[account, house], null) || array(
    select m.coalition_id from coalition_membership m
    where m.organisation_id = house and m.started_on <= (now() at time zone 'Africa/Nairobi')::date
      and coalesce(m.ended_on > (now() at time zone 'Africa/Nairobi')::date, true))
$$;
`;

const triggers = `
-- A record that a grant opens may be another after a change; an account's house likewise.
create function share_again() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  record uuid;
  records uuid[] := array(select distinct id from unnest(array[(to_jsonb(old) ->> tg_argv[0])::uuid, (to_jsonb(new) ->> tg_argv[0])::uuid]) k(id) where id is not null);
begin
  foreach record in array records loop
  if exists (select from record_audience where record_id = record and for_partner)
    or exists (select from share_grant where withdrawn_at is null and selection_id is not null and record_kind = tg_argv[1])
    or exists (select from share_grant where withdrawn_at is null and person_id = record)
    or exists (select from share_grant where withdrawn_at is null and organisation_id = record)
    or exists (select from share_grant where withdrawn_at is null and engagement_id = record)
    or tg_table_name = 'account'
    or (tg_argv[0] = 'id' and to_jsonb(new) ->> 'contributed_by_id' is not null)
  then
    perform apply_grants(array[record]);
  end if;
  end loop;
  return null;
end $$;

create function grant_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform apply_grants(array(select records_of(new)));
  return null;
end $$;

create function agreement_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform apply_grants(array(select distinct r from share_grant g, records_of(g) r where g.agreement_id = new.id));
  return null;
end $$;

create trigger share_grant_applied after insert or update on share_grant for each row execute function grant_changed();
create trigger agreement_applied after update of stage, effective_from, expires_on, terminated_at on agreement
  for each row execute function agreement_changed();

create trigger person_shared after insert or update of county_id, sensitivity, merged_into_id, contributed_by_id
  on person for each row execute function share_again('id', 'PERSON');
create trigger organisation_shared after insert or update of county_id, kind_id, sensitivity, merged_into_id, contributed_by_id
  on organisation for each row execute function share_again('id', 'ORGANISATION');
create trigger engagement_shared after insert or update of county_id, type_id, sensitivity, contributed_by_id
  on engagement for each row execute function share_again('id', 'ENGAGEMENT');
create trigger engagement_topic_shared after insert or delete on engagement_topic for each row execute function share_again('engagement_id', 'ENGAGEMENT');
create trigger person_tag_shared after insert or delete on person_tag for each row execute function share_again('person_id', 'PERSON');
create trigger account_house_shared after insert or update of organisation_id on account for each row execute function share_again('organisation_id', 'ORGANISATION');
create trigger organisation_tag_shared after insert or delete on organisation_tag for each row execute function share_again('organisation_id', 'ORGANISATION');
`;
