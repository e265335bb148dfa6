import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who speaks for the programme: on what, in which languages, with an approved biography, and within which limits. */
export class Spokespeople1764000000085 implements MigrationInterface {
  readonly name = 'Spokespeople1764000000085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      redefined(`(select * from sealed_columns() union all values
        ('spokesperson', 3, '{training,availability,biography_en,biography_sw,safety_limits}'::text[], '{person_id}'::text[])) all_rules`),
    );
    await runner.query(`
create trigger spokesperson_sealing
  after insert or update of training, availability, biography_en, biography_sw, safety_limits, person_id on spokesperson
  for each row execute function note_sealing('3', 'training,availability,biography_en,biography_sw,safety_limits');`);
    await runner.query(walls);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from spokesperson where is_sealed(training) or is_sealed(availability) or is_sealed(biography_en)
      or is_sealed(biography_sw) or is_sealed(safety_limits)) then
    raise exception 'values are sealed, and without this change nobody could read them';
  end if;
end $$;
drop table pitch_spokesperson;
drop table spokesperson_topic;
drop table spokesperson;`);
    await runner.query(redefined(`sealed_columns() where relation <> 'spokesperson'`));
  }
}

const tables = `
create table spokesperson (
  id uuid primary key,
  person_id uuid not null references person(id) on delete cascade,
  -- In which they can be quoted and go on air, as BCP 47 codes.
  languages text[] not null default '{}',
  training text,
  trained_on date,
  trained_precision text check (trained_precision in ('year','month','day')),
  availability text,
  biography_en text,
  biography_sw text,
  -- Who last changed a word of the biography; somebody else approves it.
  biography_written_by_id uuid references account(id),
  biography_approved_at timestamptz(3),
  biography_approved_by_id uuid references account(id),
  -- What must not be shown, asked or said. Partners have no right to this column, whatever rows they see.
  safety_limits text,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  check ((trained_on is null) = (trained_precision is null)),
  check ((biography_approved_at is null) = (biography_approved_by_id is null)),
  check (biography_approved_by_id <> biography_written_by_id),
  check (biography_approved_at is null or biography_en is not null or biography_sw is not null)
);
create unique index spokesperson_once on spokesperson (person_id);
create index spokesperson_created_by_id on spokesperson (created_by_id);
create index spokesperson_biography_written_by_id on spokesperson (biography_written_by_id);
create index spokesperson_biography_approved_by_id on spokesperson (biography_approved_by_id);

create table spokesperson_topic (
  spokesperson_id uuid not null references spokesperson(id) on delete cascade,
  topic_id uuid not null references term(id),
  primary key (spokesperson_id, topic_id)
);
create index spokesperson_topic_topic_id on spokesperson_topic (topic_id, spokesperson_id);

create table pitch_spokesperson (
  pitch_id uuid not null references pitch(id) on delete cascade,
  spokesperson_id uuid not null references spokesperson(id) on delete cascade,
  primary key (pitch_id, spokesperson_id)
);
create index pitch_spokesperson_spokesperson_id on pitch_spokesperson (spokesperson_id, pitch_id);
`;

/** Partners see none of it: their statements name these tables, and find them empty. */
const walls = `${['spokesperson', 'spokesperson_topic', 'pitch_spokesperson']
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy application on ${table} to utetezi_application using (true) with check (true);
grant select, insert, update, delete on ${table} to utetezi_application;`,
  )
  .join('\n')}
grant select on spokesperson_topic, pitch_spokesperson to utetezi_partner;
grant select (id, person_id, languages, training, trained_on, trained_precision, availability, biography_en, biography_sw,
  biography_written_by_id, biography_approved_at, biography_approved_by_id, is_active, version, created_at, created_by_id, updated_at)
  on spokesperson to utetezi_partner;
`;

const redefined = (source: string): string => `
do $do$ declare rules text; begin
  select string_agg(format('(%L, %s, %L::text[], %L::text[])', relation, from_level, columns, keys), ', ') into rules from ${source};
  execute format('create or replace function sealed_columns() returns table (relation text, from_level integer, columns text[], keys text[])
    language sql immutable as $f$ values %s $f$', rules);
end $do$;
`;
