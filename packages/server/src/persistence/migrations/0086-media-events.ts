import type { MigrationInterface, QueryRunner } from 'typeorm';
import { behindWalls, sealing } from './allowed-values';

/** Briefings, press conferences and site visits: who was invited, what they answered, who came, and what was handed out. */
export class MediaEvents1764000000086 implements MigrationInterface {
  readonly name = 'MediaEvents1764000000086';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      sealing(`(select * from sealed_columns() union all values
        ('media_event_invitee', 3, '{crew,note,accreditation_reason}'::text[], '{person_id}'::text[])) all_rules`),
    );
    await runner.query(`
create trigger media_event_invitee_sealing after insert or update of crew, note, accreditation_reason, person_id on media_event_invitee
  for each row execute function note_sealing('3', 'crew,note,accreditation_reason');`);
    await runner.query(behindWalls(...guarded));
    await runner.query(`grant select (media_event_id) on file to utetezi_partner;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from media_event_invitee where is_sealed(crew) or is_sealed(note) or is_sealed(accreditation_reason)) then
    raise exception 'values are sealed, and without this change nobody could read them';
  end if;
end $$;
alter table file drop constraint file_media_event_alone;
update file set removed_at = coalesce(removed_at, now()) where media_event_id is not null;
alter table file drop media_event_id;
drop table media_event_letter_recipient;
drop table media_event_letter;
drop table media_event_invitee;
drop table media_event_spokesperson;
drop table media_event;
drop function keep_invitees_at();
drop function place_invitee_at();`);
    await runner.query(sealing(`sealed_columns() where relation <> 'media_event_invitee'`));
  }
}

const guarded = [
  'media_event',
  'media_event_spokesperson',
  'media_event_invitee',
  'media_event_letter',
  'media_event_letter_recipient',
];

const tables = `
create table media_event (
  id uuid primary key,
  kind text not null check (kind in ('BRIEFING','PRESS_CONFERENCE','SITE_VISIT')),
  title text not null check (btrim(title) <> ''),
  summary text,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  county_id uuid references county(id),
  venue text,
  online_url text,
  language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  -- What it is about, where that was pitched.
  pitch_id uuid references pitch(id) on delete set null,
  -- Places for invited people; null for as many as come.
  capacity integer check (capacity > 0),
  -- Whether the world may read of it in the calendar.
  is_public boolean not null default false,
  cancelled_at timestamptz(3),
  cancel_reason text,
  -- SEQUENCE of RFC 5545: grows with each change that calendars have to know of.
  sequence integer not null default 0,
  -- When calendars last had something new to learn of it.
  announced_at timestamptz(3) not null default now(),
  invitation_subject text,
  invitation_body text,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  version integer not null default 1,
  check (ends_at > starts_at),
  check ((cancelled_at is null) = (cancel_reason is null))
);
create index media_event_starts_at on media_event (starts_at, id);
create index media_event_county_id on media_event (county_id);
create index media_event_pitch_id on media_event (pitch_id, starts_at desc, id desc);
create index media_event_created_by_id on media_event (created_by_id);

create table media_event_spokesperson (
  media_event_id uuid not null references media_event(id) on delete cascade,
  spokesperson_id uuid not null references spokesperson(id) on delete cascade,
  primary key (media_event_id, spokesperson_id)
);
create index media_event_spokesperson_spokesperson_id on media_event_spokesperson (spokesperson_id, media_event_id);

-- One person at one event, from being thought of to having come.
create table media_event_invitee (
  id uuid primary key,
  media_event_id uuid not null references media_event(id) on delete cascade,
  person_id uuid not null references person(id),
  -- For which outlet, as it was when they were put on the list.
  organisation_id uuid references organisation(id),
  -- When the event begins: kept by the database, for timelines.
  at timestamptz(3) not null,
  is_walk_in boolean not null default false,
  channel text check (channel in ('EMAIL','PHONE','WHATSAPP','SIGNAL','SMS','IN_PERSON')),
  invited_at timestamptz(3),
  mail_id uuid references outgoing_mail(id) on delete set null,
  -- Why it did not go to them, when the others got it.
  left_out text check (left_out in
    ('DO_NOT_CONTACT','CONSENT_WITHDRAWN','CLOSED','CHANNEL_CLOSED','OPTED_OUT','BOUNCED','NO_ADDRESS')),
  -- SHA-256 of the token in their link, in hex: the link itself is kept nowhere.
  link_hash text check (link_hash ~ '^[0-9a-f]{64}$'),
  answer text check (answer in ('YES','NO','MAYBE','WAITING')),
  answered_at timestamptz(3),
  -- Told by themselves, through their link.
  answered_by_link boolean not null default false,
  crew text,
  note text,
  accreditation text not null default 'NONE' check (accreditation in ('NONE','REQUESTED','GRANTED','REFUSED')),
  accreditation_reason text,
  accredited_at timestamptz(3),
  accredited_by_id uuid references account(id),
  press_card_seen_at timestamptz(3),
  checked_in_at timestamptz(3),
  checked_in_by_id uuid references account(id),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  version integer not null default 1,
  check ((invited_at is null) = (channel is null)),
  check ((answer is null) = (answered_at is null)),
  check (checked_in_at is not null or not is_walk_in),
  check (accreditation in ('NONE','REQUESTED') or accredited_at is not null)
);
create unique index media_event_invitee_once on media_event_invitee (media_event_id, person_id);
create index media_event_invitee_person_id on media_event_invitee (person_id, at desc, id desc);
create index media_event_invitee_organisation_id on media_event_invitee (organisation_id, at desc, id desc);
create index media_event_invitee_mail_id on media_event_invitee (mail_id);
create index media_event_invitee_link_hash on media_event_invitee (link_hash);
create index media_event_invitee_accredited_by_id on media_event_invitee (accredited_by_id);
create index media_event_invitee_checked_in_by_id on media_event_invitee (checked_in_by_id);
create index media_event_invitee_created_by_id on media_event_invitee (created_by_id);

create function place_invitee_at() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select starts_at into new.at from media_event where id = new.media_event_id;
  return new;
end $$;
create trigger media_event_invitee_at before insert or update of media_event_id on media_event_invitee
  for each row execute function place_invitee_at();
create function keep_invitees_at() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update media_event_invitee set at = new.starts_at where media_event_id = new.id;
  return null;
end $$;
create trigger media_event_keeps_at after update of starts_at on media_event
  for each row when (old.starts_at is distinct from new.starts_at) execute function keep_invitees_at();

-- A mail to those who came, to those who did not, or to all who were invited.
create table media_event_letter (
  id uuid primary key,
  media_event_id uuid not null references media_event(id) on delete cascade,
  audience text not null check (audience in ('CAME','MISSED','INVITED')),
  subject text not null check (btrim(subject) <> ''),
  body text not null check (btrim(body) <> ''),
  with_materials boolean not null default false,
  sent_at timestamptz(3) not null,
  created_by_id uuid references account(id)
);
create index media_event_letter_media_event_id on media_event_letter (media_event_id, sent_at desc, id desc);
create index media_event_letter_created_by_id on media_event_letter (created_by_id);

create table media_event_letter_recipient (
  id uuid primary key,
  letter_id uuid not null references media_event_letter(id) on delete cascade,
  invitee_id uuid not null references media_event_invitee(id) on delete cascade,
  mail_id uuid references outgoing_mail(id) on delete set null,
  left_out text check (left_out in
    ('DO_NOT_CONTACT','CONSENT_WITHDRAWN','CLOSED','CHANNEL_CLOSED','OPTED_OUT','BOUNCED','NO_ADDRESS'))
);
create unique index media_event_letter_recipient_once on media_event_letter_recipient (letter_id, invitee_id);
create index media_event_letter_recipient_invitee_id on media_event_letter_recipient (invitee_id);
create index media_event_letter_recipient_mail_id on media_event_letter_recipient (mail_id);

-- What is handed out.
alter table file add media_event_id uuid references media_event(id) on delete set null;
alter table file add constraint file_media_event_alone
  check (media_event_id is null or num_nonnulls(person_id, organisation_id, engagement_id, commitment_id, agreement_id) = 0);
create index file_media_event_id on file (media_event_id, created_at desc, id desc);
`;
