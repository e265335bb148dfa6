import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Engagements with everything said, promised and left to do in them; notes and files. */
export class Engagements1764000000005 implements MigrationInterface {
  readonly name = 'Engagements1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table engagement (
  id uuid primary key,
  type_id uuid not null references term(id),
  subject text not null check (btrim(subject) <> ''),
  status text not null check (status in ('PLANNED','CONFIRMED','TENTATIVE','HELD','CANCELLED','POSTPONED','NO_SHOW','UNREACHABLE')),
  status_reason text,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3),
  all_day boolean not null default false,
  -- The calendar day in Nairobi, which is what lists and reports group by.
  day date not null generated always as ((starts_at at time zone 'Africa/Nairobi')::date) stored,
  medium text not null check (medium in ('IN_PERSON','PHONE','VIDEO','EMAIL','LETTER','SMS','WHATSAPP','SIGNAL','SOCIAL','BROADCAST','OTHER')),
  direction text not null default 'OUTBOUND' check (direction in ('OUTBOUND','INBOUND','MUTUAL')),
  participation_level text check (participation_level in ('INFORM','CONSULT','INVOLVE','COLLABORATE','EMPOWER')),
  place text,
  county_id uuid references county(id),
  constituency_id uuid references constituency(id),
  summary text,
  not_to_raise text,
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  check (ends_at >= starts_at),
  unique (id, starts_at, sensitivity, status)
);
create index engagement_starts_at on engagement (starts_at desc, id desc);
create index engagement_day on engagement (day, id);
create index engagement_type_id on engagement (type_id, starts_at desc, id desc);
create index engagement_status on engagement (status, starts_at desc, id desc);
create index engagement_county_id on engagement (county_id, starts_at desc, id desc);
create index engagement_constituency_id on engagement (constituency_id);
create index engagement_created_by_id on engagement (created_by_id, starts_at desc, id desc);
create index engagement_created_at on engagement (created_at, id);

-- Carries its engagement's time, level and status (held equal by the foreign key), so that a person's page needs only its index.
create table participation (
  id uuid primary key,
  engagement_id uuid not null,
  starts_at timestamptz(3) not null,
  sensitivity smallint not null,
  status text not null,
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  -- For a person: the organisation and post in which they took part, as it was then.
  on_behalf_of_id uuid references organisation(id),
  in_post_id uuid references post(id),
  role text not null check (role in ('ORGANISER','STAFF_LEAD','FACILITATOR','SPEAKER','ATTENDEE','INTERPRETER','NOTE_TAKER','OBSERVER','SUBJECT')),
  attendance text not null check (attendance in ('INVITED','ACCEPTED','TENTATIVE','DECLINED','ATTENDED','APOLOGIES','NO_SHOW','WALK_IN')),
  note text,
  position smallint not null default 0,
  check (num_nonnulls(person_id, organisation_id) = 1),
  check (person_id is not null or (on_behalf_of_id is null and in_post_id is null)),
  unique (engagement_id, person_id),
  unique (engagement_id, organisation_id),
  foreign key (engagement_id, starts_at, sensitivity, status) references engagement (id, starts_at, sensitivity, status)
    on update cascade on delete cascade
);
create index participation_engagement_id on participation (engagement_id, position, id);
create index participation_person_id on participation (person_id, starts_at desc, engagement_id desc) include (sensitivity, status);
create index participation_organisation_id on participation (organisation_id, starts_at desc, engagement_id desc);
create index participation_on_behalf_of_id on participation (on_behalf_of_id, starts_at desc, engagement_id desc);
create index participation_in_post_id on participation (in_post_id);

-- Each organisation once per engagement, whether it took part itself or through its people.
create table engagement_organisation (
  engagement_id uuid not null,
  organisation_id uuid not null references organisation(id),
  starts_at timestamptz(3) not null,
  sensitivity smallint not null,
  status text not null,
  primary key (engagement_id, organisation_id),
  foreign key (engagement_id, starts_at, sensitivity, status) references engagement (id, starts_at, sensitivity, status)
    on update cascade on delete cascade
);
create index engagement_organisation_listed on engagement_organisation (organisation_id, starts_at desc, engagement_id desc);

${participationsKeptByRow}
create table engagement_topic (
  engagement_id uuid not null references engagement(id) on delete cascade,
  topic_id uuid not null references term(id),
  primary key (engagement_id, topic_id)
);
create index engagement_topic_topic_id on engagement_topic (topic_id, engagement_id);

create table discussion_point (
  id uuid primary key,
  engagement_id uuid not null references engagement(id) on delete cascade,
  topic_id uuid references term(id),
  raised_by_person_id uuid references person(id),
  raised_by_organisation_id uuid references organisation(id),
  summary text not null check (btrim(summary) <> ''),
  sentiment smallint check (sentiment between -2 and 2),
  our_response text,
  follow_up text not null default 'NONE' check (follow_up in ('NONE','REQUIRED','DONE','UNRESOLVED')),
  position smallint not null default 0,
  check (num_nonnulls(raised_by_person_id, raised_by_organisation_id) <= 1)
);
create index discussion_point_engagement_id on discussion_point (engagement_id, position, id);
create index discussion_point_topic_id on discussion_point (topic_id);
create index discussion_point_raised_by_person_id on discussion_point (raised_by_person_id);
create index discussion_point_raised_by_organisation_id on discussion_point (raised_by_organisation_id);

create table commitment (
  id uuid primary key,
  engagement_id uuid references engagement(id),
  -- Who promised, in which post (a successor inherits it), on behalf of which organisation.
  person_id uuid references person(id),
  post_id uuid references post(id),
  organisation_id uuid references organisation(id),
  text text not null check (btrim(text) <> ''),
  witness_id uuid references person(id),
  made_at timestamptz(3) not null,
  due_on date,
  status text not null default 'MADE' check (status in ('MADE','IN_PROGRESS','KEPT','PARTLY_KEPT','BROKEN','SUPERSEDED','WITHDRAWN')),
  status_reason text,
  settled_at timestamptz(3),
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check (person_id is not null or organisation_id is not null)
);
create index commitment_engagement_id on commitment (engagement_id, made_at, id);
create index commitment_person_id on commitment (person_id, made_at desc, id desc);
create index commitment_post_id on commitment (post_id, made_at desc, id desc);
create index commitment_organisation_id on commitment (organisation_id, made_at desc, id desc);
create index commitment_witness_id on commitment (witness_id);
create index commitment_created_by_id on commitment (created_by_id);
create index commitment_due_on on commitment (due_on nulls last, id);
create index commitment_due_on_reversed on commitment (due_on desc nulls last, id desc);
create index commitment_made_at on commitment (made_at desc, id desc);

-- Who answers for a commitment today: whoever sits in the post in which it was made, or else who made it.
create view commitment_holder as
  select c.id as commitment_id, coalesce(holder.person_id, c.person_id) as person_id
  from commitment c
  left join lateral (
    select m.person_id from membership m
    where m.post_id = c.post_id and m.sensitivity <= 1
      and coalesce(m.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
      and coalesce(m.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
    order by m.person_id = c.person_id desc, m.started_on desc nulls last, m.id desc limit 1) holder on true
  where coalesce(holder.person_id, c.person_id) is not null;

create table commitment_change (
  id uuid primary key,
  commitment_id uuid not null references commitment(id) on delete cascade,
  from_status text,
  to_status text not null,
  reason text,
  evidence text,
  evidence_url text check (evidence_url ~* '^https?://'),
  at timestamptz(3) not null default now(),
  by_id uuid references account(id)
);
create index commitment_change_commitment_id on commitment_change (commitment_id, at, id);
create index commitment_change_by_id on commitment_change (by_id);

create table task (
  id uuid primary key,
  title text not null check (btrim(title) <> ''),
  description text,
  engagement_id uuid references engagement(id),
  discussion_point_id uuid references discussion_point(id) on delete set null,
  commitment_id uuid references commitment(id),
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  assignee_id uuid references account(id),
  due_on date,
  remind_at timestamptz(3),
  reminded_at timestamptz(3),
  priority text not null default 'NORMAL' check (priority in ('LOW','NORMAL','HIGH','URGENT')),
  status text not null default 'OPEN' check (status in ('OPEN','IN_PROGRESS','WAITING','DONE','CANCELLED')),
  completed_at timestamptz(3),
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now()
);
create index task_engagement_id on task (engagement_id, created_at, id);
create index task_discussion_point_id on task (discussion_point_id);
create index task_commitment_id on task (commitment_id);
create index task_person_id on task (person_id, created_at desc, id desc);
create index task_organisation_id on task (organisation_id, created_at desc, id desc);
create index task_assignee_id on task (assignee_id, due_on nulls last, id);
create index task_due_on on task (due_on nulls last, id);
create index task_due_on_reversed on task (due_on desc nulls last, id desc);
create index task_created_at on task (created_at desc, id desc);
create index task_created_by_id on task (created_by_id);
create index task_remind_at on task (remind_at) where remind_at is not null and reminded_at is null;

-- A discussion point's follow-up follows from its tasks.
create function keep_follow_up() returns trigger language plpgsql as $$
declare
  touched uuid;
begin
  foreach touched in array array_remove(array[new.discussion_point_id, old.discussion_point_id], null) loop
    update discussion_point set follow_up = wanted.follow_up
      from (select case when count(*) = 0 then 'NONE'
                        when bool_or(status in ('OPEN','IN_PROGRESS','WAITING')) then 'REQUIRED'
                        when bool_or(status = 'DONE') then 'DONE' else 'UNRESOLVED' end as follow_up
              from task where discussion_point_id = touched) wanted
      where id = touched and discussion_point.follow_up is distinct from wanted.follow_up;
  end loop;
  return null;
end $$;
create trigger task_follow_up after insert or delete or update of status, discussion_point_id
  on task for each row execute function keep_follow_up();

alter table notification add constraint notification_task_fk foreign key (task_id) references task(id) on delete cascade;
alter table notification add constraint notification_commitment_fk foreign key (commitment_id) references commitment(id) on delete cascade;

create table note (
  id uuid primary key,
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  engagement_id uuid references engagement(id),
  body text not null check (btrim(body) <> ''),
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  check (num_nonnulls(person_id, organisation_id, engagement_id) = 1)
);
create index note_person_id on note (person_id, created_at desc, id desc);
create index note_organisation_id on note (organisation_id, created_at desc, id desc);
create index note_engagement_id on note (engagement_id, created_at desc, id desc);
create index note_created_by_id on note (created_by_id);

create table file_content (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null
);

create table file (
  id uuid primary key,
  -- Null while an uploaded file has not yet been put to a record; such files are swept after a day.
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  engagement_id uuid references engagement(id),
  commitment_id uuid references commitment(id),
  name text not null check (btrim(name) <> '' and length(name) <= 255),
  media_type text not null,
  size integer not null check (size > 0),
  sha256 text not null references file_content(sha256),
  sensitivity smallint not null default 1 check (sensitivity between 0 and 3),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  removed_at timestamptz(3),
  check (num_nonnulls(person_id, organisation_id, engagement_id, commitment_id) <= 1)
);
create index file_person_id on file (person_id, created_at desc, id desc);
create index file_organisation_id on file (organisation_id, created_at desc, id desc);
create index file_engagement_id on file (engagement_id, created_at desc, id desc);
create index file_commitment_id on file (commitment_id, created_at desc, id desc);
create index file_created_by_id on file (created_by_id);
create index file_sha256 on file (sha256);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table notification drop constraint notification_task_fk;
alter table notification drop constraint notification_commitment_fk;
drop view commitment_holder;
drop table file, file_content, note, task, commitment_change, commitment, discussion_point, engagement_topic,
  engagement_organisation, participation, engagement;
drop function keep_follow_up();
drop function keep_organisation_last_engaged();
drop function keep_person_last_engaged();
drop function keep_engagement_organisations();
`);
  }
}

/** How what follows from who took part was kept, until it was kept by statement. */
export const participationsKeptByRow = `
create function keep_engagement_organisations() returns trigger language plpgsql as $$
declare
  touched uuid := coalesce(new.engagement_id, old.engagement_id);
begin
  delete from engagement_organisation o where o.engagement_id = touched and not exists (
    select from participation p where p.engagement_id = touched and o.organisation_id in (p.organisation_id, p.on_behalf_of_id));
  insert into engagement_organisation (engagement_id, organisation_id, starts_at, sensitivity, status)
    select e.id, party.organisation_id, e.starts_at, e.sensitivity, e.status
    from engagement e, lateral (
      select p.organisation_id from participation p where p.engagement_id = e.id and p.organisation_id is not null
      union select p.on_behalf_of_id from participation p where p.engagement_id = e.id and p.on_behalf_of_id is not null) party
    where e.id = touched
    on conflict do nothing;
  return null;
end $$;
create trigger participation_organisations after insert or delete or update of organisation_id, on_behalf_of_id, engagement_id
  on participation for each row execute function keep_engagement_organisations();

-- The last time that an engagement with them was held, closed ones left out since it is shown to all staff; what lists sort by and what "going cold" is measured from.
create function keep_person_last_engaged() returns trigger language plpgsql as $$
declare
  touched uuid;
begin
  foreach touched in array array_remove(array[new.person_id, old.person_id], null) loop
    update person set last_engaged_at = latest.at
      from (select max(p.starts_at) as at from participation p where p.person_id = touched and p.status = 'HELD' and p.sensitivity <= 1
              and p.attendance not in ('DECLINED','APOLOGIES','NO_SHOW','INVITED')) latest
      where id = touched and last_engaged_at is distinct from latest.at;
  end loop;
  return null;
end $$;
create trigger participation_last_engaged after insert or delete or update of person_id, starts_at, status, sensitivity, attendance
  on participation for each row execute function keep_person_last_engaged();

create function keep_organisation_last_engaged() returns trigger language plpgsql as $$
declare
  touched uuid;
begin
  foreach touched in array array_remove(array[new.organisation_id, old.organisation_id], null) loop
    update organisation set last_engaged_at = latest.at
      from (select max(o.starts_at) as at from engagement_organisation o where o.organisation_id = touched and o.status = 'HELD' and o.sensitivity <= 1) latest
      where id = touched and last_engaged_at is distinct from latest.at;
  end loop;
  return null;
end $$;
create trigger engagement_organisation_last_engaged after insert or delete or update of organisation_id, starts_at, status, sensitivity
  on engagement_organisation for each row execute function keep_organisation_last_engaged();
`;
