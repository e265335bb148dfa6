import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stories, who was pitched with them and what they answered; and the guard that holds a pitch too many. */
export class Pitches1764000000053 implements MigrationInterface {
  readonly name = 'Pitches1764000000053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(
      redefined(`(select * from sealed_columns() union all values
        ('pitch_recipient', 3, '{reply,guard_reason}'::text[], '{person_id}'::text[])) all_rules`),
    );
    await runner.query(`
create trigger pitch_recipient_sealing after insert or update of reply, guard_reason, person_id on pitch_recipient
  for each row execute function note_sealing('3', 'reply,guard_reason');`);
    await runner.query(walls);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from pitch_recipient where is_sealed(reply) or is_sealed(guard_reason)) then
    raise exception 'values are sealed, and without this change nobody could read them';
  end if;
end $$;
drop function pitch_is_guarded(uuid, uuid, uuid, uuid);
drop function pitch_suppression(uuid, uuid, text);
drop table announced_pitch;
drop table pitch_guard_house;
drop table pitch_recipient;
drop table pitch_file;
drop table pitch;
drop table story;
drop table media_setting;`);
    await runner.query(redefined(`sealed_columns() where relation <> 'pitch_recipient'`));
  }
}

const tables = `
create table media_setting (
  only_one boolean primary key default true check (only_one),
  -- Days within which a second pitch to a journalist is held.
  guard_days smallint not null default 14 check (guard_days between 0 and 365),
  version integer not null default 1
);
insert into media_setting default values;

create table story (
  id uuid primary key,
  title text not null check (btrim(title) <> ''),
  summary text,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  version integer not null default 1
);
create index story_created_at on story (created_at, id);
create index story_created_by_id on story (created_by_id);

create table pitch (
  id uuid primary key,
  story_id uuid not null references story(id),
  angle text,
  channel text not null check (channel in ('EMAIL','PHONE','WHATSAPP','SIGNAL','SMS','IN_PERSON')),
  subject text,
  body text,
  status text not null default 'DRAFT' check (status in ('DRAFT','SENT','WITHDRAWN')),
  sent_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  version integer not null default 1,
  check ((status = 'SENT') = (sent_at is not null))
);
create index pitch_story_id on pitch (story_id, created_at, id);
create index pitch_created_at on pitch (created_at, id);
create index pitch_created_by_id on pitch (created_by_id);

create table pitch_file (
  pitch_id uuid not null references pitch(id) on delete cascade,
  file_id uuid not null references file(id),
  primary key (pitch_id, file_id)
);
create index pitch_file_file_id on pitch_file (file_id);

create table pitch_recipient (
  id uuid primary key,
  pitch_id uuid not null references pitch(id) on delete cascade,
  person_id uuid not null references person(id),
  status text not null default 'DRAFT'
    check (status in ('DRAFT','SENT','REPLIED_INTERESTED','REPLIED_DECLINED','NO_REPLY','COVERED','WITHDRAWN')),
  -- Why it did not go to them, when the others got it.
  left_out text check (left_out in
    ('DO_NOT_CONTACT','CONSENT_WITHDRAWN','CLOSED','CHANNEL_CLOSED','OPTED_OUT','DECLINED_STORY','BOUNCED','NO_ADDRESS','PITCHED_LATELY')),
  -- Why it went although they had been pitched lately.
  guard_reason text,
  sent_at timestamptz(3),
  replied_at timestamptz(3),
  reply text,
  mail_id uuid references outgoing_mail(id) on delete set null,
  created_at timestamptz(3) not null default now(),
  version integer not null default 1
);
create unique index pitch_recipient_once on pitch_recipient (pitch_id, person_id);
create index pitch_recipient_person_id on pitch_recipient (person_id, sent_at desc, id desc);
create index pitch_recipient_mail_id on pitch_recipient (mail_id);

-- Partner houses that take part in the guard. The programme always does.
create table pitch_guard_house (
  organisation_id uuid primary key references organisation(id) on delete cascade,
  joined_at timestamptz(3) not null default now()
);

-- That a partner house pitched somebody, and nothing else of it: there is no text here that could be told.
create table announced_pitch (
  id uuid primary key,
  house_id uuid not null references organisation(id),
  person_id uuid not null references person(id),
  announced_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create index announced_pitch_person_id on announced_pitch (person_id, announced_at);
create index announced_pitch_house_id on announced_pitch (house_id, announced_at, id);
create index announced_pitch_created_by_id on announced_pitch (created_by_id);
`;

const functions = `
-- Why a pitch of a story may not go to somebody; null where it may. Suppression comes before everything, whoever asks.
create function pitch_suppression(person uuid, story uuid, channel text) returns text language sql stable as $$
  select case
    when p.sensitivity > 1 or p.erased_at is not null or p.merged_into_id is not null then 'CLOSED'
    when exists (select from do_not_contact d where d.person_id = p.id and d.channel is null and d.lifted_at is null) then 'DO_NOT_CONTACT'
    when 'CONTACT' = any(p.consents_withdrawn) then 'CONSENT_WITHDRAWN'
    when exists (select from do_not_contact d where d.person_id = p.id and d.lifted_at is null
      and (d.channel = pitch_suppression.channel
        or (pitch_suppression.channel = 'PHONE' and d.channel = 'MOBILE'))) then 'CHANNEL_CLOSED'
    when exists (select from mail_opt_out o where o.person_id = p.id and o.purpose = 'PITCH') then 'OPTED_OUT'
    when exists (select from pitch_recipient r join pitch t on t.id = r.pitch_id
      where r.person_id = p.id and t.story_id = story and r.status = 'REPLIED_DECLINED') then 'DECLINED_STORY'
    when pitch_suppression.channel = 'EMAIL' and mail_address_of(p.id) is null then
      case when exists (select from contact_point c where c.person_id = p.id and c.type = 'EMAIL' and c.sensitivity <= 1
          and exists (select from outgoing_mail m where m.to_address = c.normalised and m.status = 'BOUNCED'))
        then 'BOUNCED' else 'NO_ADDRESS' end
    end
  from person p where p.id = person
$$;

-- Whether somebody was pitched with the same story, or with any within the days that are set: by the programme, or by a
-- house that takes part, who is known by an address or number that both have. One bit, whoever it was and however often.
-- 'asking' is the house that asks, null for the programme; its own are counted too.
create function pitch_is_guarded(person uuid, story uuid, pitch uuid, asking uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  with same as (
    select person as id
    union select o.person_id from contact_point c
      join contact_point o on o.normalised = c.normalised and o.type = c.type and o.sensitivity <= 1 and o.person_id is not null
      where c.person_id = person and c.sensitivity <= 1 and c.type in ('EMAIL','PHONE','MOBILE','WHATSAPP')),
  since as (select now() - make_interval(days => guard_days) as at from media_setting)
  select (asking is null or exists (select from pitch_guard_house h where h.organisation_id = asking))
    and (exists (
      select from pitch_recipient r join pitch t on t.id = r.pitch_id
      where r.person_id in (select id from same) and r.sent_at is not null and t.id is distinct from pitch
        and (r.sent_at > (select at from since) or (asking is null and t.story_id = story)))
    or exists (
      select from announced_pitch a join pitch_guard_house h on h.organisation_id = a.house_id
      where a.person_id in (select id from same) and a.announced_at > (select at from since)))
$$;
revoke execute on function pitch_is_guarded(uuid, uuid, uuid, uuid) from public;
grant execute on function pitch_is_guarded(uuid, uuid, uuid, uuid) to utetezi_application;
`;

const walls = [
  ...['media_setting', 'story', 'pitch', 'pitch_file', 'pitch_recipient', 'pitch_guard_house', 'announced_pitch'],
]
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy application on ${table} to utetezi_application using (true) with check (true);
grant select, insert, update, delete on ${table} to utetezi_application;
grant select on ${table} to utetezi_partner;`,
  )
  .join('\n');

const redefined = (source: string): string => `
do $do$ declare rules text; begin
  select string_agg(format('(%L, %s, %L::text[], %L::text[])', relation, from_level, columns, keys), ', ') into rules from ${source};
  execute format('create or replace function sealed_columns() returns table (relation text, from_level integer, columns text[], keys text[])
    language sql immutable as $f$ values %s $f$', rules);
end $do$;
`;
