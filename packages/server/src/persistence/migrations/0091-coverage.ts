import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowing, behindWalls, disallowing } from './allowed-values';
import { coverageTypes, keyMessages } from './reference/coverage-vocabularies';

/** What the press published: each address once, with who wrote and who was quoted, what came through, and a copy. */
export class Coverage1764000000091 implements MigrationInterface {
  readonly name = 'Coverage1764000000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      allowing(
        'term',
        'vocabulary',
        vocabularies.map(([vocabulary]) => vocabulary),
      ),
    );
    for (const [vocabulary, terms] of vocabularies)
      await runner.query(
        `insert into term (id, vocabulary, code, label_en, label_sw, position)
         select md5('term:' || $1 || ':' || code)::uuid, $1, code, english, kiswahili, position
         from jsonb_to_recordset($2::jsonb) as t (code text, english text, kiswahili text, position integer)`,
        [
          vocabulary,
          JSON.stringify(terms.map(([code, english, kiswahili], position) => ({ code, english, kiswahili, position }))),
        ],
      );
    await runner.query(tables);
    await runner.query(behindWalls(...guarded));
    await runner.query(views);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop view clipping_county;
drop view clipping_beat_within;
alter table file drop constraint file_clipping_alone;
update file set removed_at = coalesce(removed_at, now()) where clipping_id is not null;
alter table file drop clipping_id;
drop table clipping_import_line;
drop table clipping_import;
drop table clipping_beat;
drop table clipping_message;
drop table clipping_person;
drop table clipping;
delete from term where vocabulary in ('COVERAGE_TYPE','KEY_MESSAGE');`);
    await runner.query(
      disallowing(
        'term',
        'vocabulary',
        vocabularies.map(([vocabulary]) => vocabulary),
      ),
    );
  }
}

const vocabularies = [
  ['COVERAGE_TYPE', coverageTypes],
  ['KEY_MESSAGE', keyMessages],
] as const;

const guarded = [
  'clipping',
  'clipping_person',
  'clipping_message',
  'clipping_beat',
  'clipping_import',
  'clipping_import_line',
];

const tables = `
create table clipping (
  id uuid primary key,
  -- The outlet.
  organisation_id uuid not null references organisation(id),
  type_id uuid not null references term(id),
  medium_id uuid references term(id),
  published_on date not null,
  at timestamptz(3) not null generated always as (timezone('Africa/Nairobi', published_on::timestamp)) stored,
  headline text not null check (btrim(headline) <> ''),
  -- Who wrote it, as it is printed.
  byline text,
  language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  depth text check (depth in ('MENTION','QUOTE','FEATURE','DEDICATED','COVER')),
  tone text check (tone in ('POSITIVE','NEUTRAL','NEGATIVE','MIXED')),
  address text,
  -- The address without what does not tell pages apart.
  address_key text,
  reach integer check (reach > 0),
  reach_source text check (btrim(reach_source) <> ''),
  -- The archived copy: its words, their SHA-256 in hex, and since when they are kept.
  text text,
  text_sha256 text,
  archived_at timestamptz(3),
  pitch_id uuid references pitch(id) on delete set null,
  enquiry_id uuid references enquiry(id) on delete set null,
  media_event_id uuid references media_event(id) on delete set null,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  version integer not null default 1,
  check ((reach is null) = (reach_source is null)),
  check ((address is null) = (address_key is null)),
  check (num_nonnulls(text, text_sha256, archived_at) in (0, 3)),
  constraint clipping_origin_check check (num_nonnulls(pitch_id, enquiry_id, media_event_id) <= 1)
);
create unique index clipping_address_key on clipping (address_key);
create index clipping_at on clipping (at, id);
create index clipping_organisation_id on clipping (organisation_id, at desc, id desc);
create index clipping_type_id on clipping (type_id);
create index clipping_medium_id on clipping (medium_id);
create index clipping_pitch_id on clipping (pitch_id, at desc, id desc);
create index clipping_enquiry_id on clipping (enquiry_id, at desc, id desc);
create index clipping_media_event_id on clipping (media_event_id, at desc, id desc);
create index clipping_created_by_id on clipping (created_by_id);

-- Who wrote it, and who was quoted for us.
create table clipping_person (
  clipping_id uuid not null references clipping(id) on delete cascade,
  person_id uuid not null references person(id) on delete cascade,
  part text not null check (part in ('JOURNALIST','SPOKESPERSON')),
  primary key (clipping_id, person_id, part)
);
create index clipping_person_person_id on clipping_person (person_id);

create table clipping_message (
  clipping_id uuid not null references clipping(id) on delete cascade,
  message_id uuid not null references term(id),
  primary key (clipping_id, message_id)
);
create index clipping_message_message_id on clipping_message (message_id);

create table clipping_beat (
  clipping_id uuid not null references clipping(id) on delete cascade,
  beat_id uuid not null references term(id),
  primary key (clipping_id, beat_id)
);
create index clipping_beat_beat_id on clipping_beat (beat_id);

alter table file add clipping_id uuid references clipping(id) on delete set null;
alter table file add constraint file_clipping_alone
  check (clipping_id is null or num_nonnulls(person_id, organisation_id, engagement_id, commitment_id, agreement_id, media_event_id) = 0);
create index file_clipping_id on file (clipping_id, created_at desc, id desc);
grant select (clipping_id) on file to utetezi_partner;

-- A list of clippings that somebody brings in, and what becomes of each of its lines.
create table clipping_import (
  id uuid primary key,
  file_id uuid references file(id) on delete set null,
  name text not null,
  taken_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid not null references account(id)
);
create index clipping_import_file_id on clipping_import (file_id);
create index clipping_import_created_by_id on clipping_import (created_by_id, created_at, id);
create table clipping_import_line (
  id uuid primary key,
  import_id uuid not null references clipping_import(id) on delete cascade,
  line integer not null check (line > 0),
  outcome text not null check (outcome in ('READY','TAKEN','KNOWN','TWICE','REFUSED')),
  -- Of a line that is refused: which cell, and what stands in it.
  problem text check (problem in ('DATE_MISSING','DATE_BROKEN','DATE_IN_FUTURE','HEADLINE_MISSING','OUTLET_MISSING','OUTLET_UNKNOWN',
    'OUTLET_AMBIGUOUS','ADDRESS_BROKEN','TYPE_UNKNOWN','TONE_UNKNOWN','DEPTH_UNKNOWN','LANGUAGE_BROKEN','REACH_BROKEN','TOO_LONG')),
  given text,
  headline text,
  -- Of one that is twice in the list: the line of the first.
  first_line integer,
  clipping_id uuid references clipping(id) on delete set null,
  unique (import_id, line),
  check ((outcome = 'REFUSED') = (problem is not null))
);
create index clipping_import_line_clipping_id on clipping_import_line (clipping_id);
`;

const views = `
-- Under each beat of its own, and under whatever that is part of, once.
create view clipping_beat_within with (security_invoker = true) as
  with recursive within as (
    select t.id as beat_id, t.id as wider_id from term t where t.vocabulary = 'BEAT'
    union select w.beat_id, t.parent_id from within w join term t on t.id = w.wider_id where t.parent_id is not null)
  select distinct b.clipping_id, w.wider_id as beat_id from clipping_beat b join within w on w.beat_id = b.beat_id;

-- Which counties its outlet names among those that it reaches.
create view clipping_county with (security_invoker = true) as
  select c.id as clipping_id, r.county_id from clipping c join outlet o on o.organisation_id = c.organisation_id
  join outlet_county r on r.outlet_id = o.id;
grant select on clipping_beat_within, clipping_county to utetezi_application, utetezi_partner;
`;
