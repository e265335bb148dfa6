import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beats, journalistRoles, outletMediums } from './reference/media-vocabularies';

/** What makes an organisation an outlet and a person a journalist, and the lists of words that this takes. */
export class MediaProfiles1764000000050 implements MigrationInterface {
  readonly name = 'MediaProfiles1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(vocabularies(`${before},'OUTLET_MEDIUM','JOURNALIST_ROLE','BEAT'`));
    for (const [vocabulary, terms] of lists)
      await runner.query(
        `insert into term (id, vocabulary, code, label_en, label_sw, standard_code, parent_id, position)
         select md5('term:' || $1 || ':' || code)::uuid, $1, code, english, kiswahili, 'medtop:' || number,
           md5('term:' || $1 || ':' || wider)::uuid, position
         from jsonb_to_recordset($2::jsonb) as t (code text, english text, kiswahili text, number text, wider text, position integer)`,
        [
          vocabulary,
          JSON.stringify(
            terms.map(([code, english, kiswahili, number, wider], position) => ({
              ...{ code, english, kiswahili, number, wider, position },
            })),
          ),
        ],
      );
    await runner.query(tables);
    await runner.query(
      redefined(`(select * from sealed_columns() union all values
        ('outlet', 3, '{deadlines,audience_source}'::text[], '{organisation_id}'::text[]),
        ('journalist', 3, '{press_card_number,approach}'::text[], '{person_id}'::text[])) all_rules`),
    );
    await runner.query(sealing);
    await runner.query(walls);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from outlet where is_sealed(deadlines) or is_sealed(audience_source))
    or exists (select from journalist where is_sealed(press_card_number) or is_sealed(approach)) then
    raise exception 'values are sealed, and without this change nobody could read them';
  end if;
end $$;
drop table journalist_beat;
drop table journalist;
drop table outlet_county;
drop table outlet;
drop function narrower_terms(uuid[]);`);
    await runner.query(redefined(`sealed_columns() where relation not in ('outlet', 'journalist')`));
    await runner.query(`update term set parent_id = null where vocabulary = 'BEAT';
delete from term where vocabulary in ('OUTLET_MEDIUM','JOURNALIST_ROLE','BEAT');`);
    await runner.query(vocabularies(before));
  }
}

type Listed = readonly [code: string, english: string, kiswahili: string, number?: string, wider?: string];

const lists: readonly (readonly [string, readonly Listed[]])[] = [
  ['OUTLET_MEDIUM', outletMediums],
  ['JOURNALIST_ROLE', journalistRoles],
  ['BEAT', beats],
];

const before = `'STAKEHOLDER_KIND','ORGANISATION_KIND','ENGAGEMENT_TYPE','TOPIC','RELATIONSHIP_TYPE'`;

const vocabularies = (allowed: string): string => `
alter table term drop constraint term_vocabulary_check;
alter table term add constraint term_vocabulary_check check (vocabulary in (${allowed}));`;

const tables = `
create table outlet (
  id uuid primary key,
  organisation_id uuid not null references organisation(id) on delete cascade,
  medium_id uuid not null references term(id),
  frequency text check (frequency in ('CONTINUOUS','DAILY','WEEKLY','FORTNIGHTLY','MONTHLY','QUARTERLY','IRREGULAR')),
  languages text[] not null default '{}',
  -- Reaches the whole country; the counties that are named are then those with a programme or pages of their own.
  is_nationwide boolean not null default false,
  deadlines text,
  ownership text check (ownership in ('PUBLIC','PRIVATE','COMMUNITY','RELIGIOUS','ACADEMIC','PARTY')),
  audience integer check (audience > 0),
  audience_source text,
  audience_on date,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  -- A figure says nothing without where it is from and of when.
  check (num_nonnulls(audience, audience_source, audience_on) in (0, 3))
);
create unique index outlet_once on outlet (organisation_id);
create index outlet_medium_id on outlet (medium_id);
create index outlet_created_by_id on outlet (created_by_id);

create table outlet_county (
  outlet_id uuid not null references outlet(id) on delete cascade,
  county_id uuid not null references county(id),
  primary key (outlet_id, county_id)
);
create index outlet_county_county_id on outlet_county (county_id, outlet_id);

create table journalist (
  id uuid primary key,
  person_id uuid not null references person(id) on delete cascade,
  is_freelance boolean not null default false,
  best_channel text,
  -- In Nairobi.
  best_from time(0),
  best_until time(0),
  deadline_day text
    check (deadline_day in ('MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY')),
  approach text,
  press_card_number text,
  press_card_year smallint check (press_card_year between 1963 and 2100),
  press_card_category text
    check (press_card_category in ('LOCAL','FREELANCE','FOREIGN_SHORT','FOREIGN_LONG','PRACTITIONER','TRAINER','STUDENT')),
  verified_at timestamptz(3),
  verified_by_id uuid references account(id),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  check ((verified_at is null) = (verified_by_id is null)),
  check (best_until > best_from)
);
create unique index journalist_once on journalist (person_id);
create index journalist_verified_at on journalist (verified_at, id);
create index journalist_verified_by_id on journalist (verified_by_id);
create index journalist_created_by_id on journalist (created_by_id);

create table journalist_beat (
  journalist_id uuid not null references journalist(id) on delete cascade,
  beat_id uuid not null references term(id),
  primary key (journalist_id, beat_id)
);
create index journalist_beat_beat_id on journalist_beat (beat_id, journalist_id);

-- These terms and all that are narrower.
create function narrower_terms(terms uuid[]) returns setof uuid language sql stable as $$
  with recursive below as (
    select id from term where id = any(terms)
    union select t.id from term t join below b on t.parent_id = b.id)
  select id from below
$$;
`;

const sealing = `
create trigger outlet_sealing after insert or update of deadlines, audience_source, organisation_id on outlet
  for each row execute function note_sealing('3', 'deadlines,audience_source');
create trigger journalist_sealing after insert or update of press_card_number, approach, person_id on journalist
  for each row execute function note_sealing('3', 'press_card_number,approach');
`;

/** Partners see none of it: their statements name these tables, and find them empty. */
const walls = ['outlet', 'outlet_county', 'journalist', 'journalist_beat']
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
