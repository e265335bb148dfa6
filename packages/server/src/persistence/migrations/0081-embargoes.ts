import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Embargoes of pitches and of files that are handed out, and those that were broken. */
export class Embargoes1764000000081 implements MigrationInterface {
  readonly name = 'Embargoes1764000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      redefined(`(select * from sealed_columns() union all values
        ('embargo_breach', 3, '{who,url,note}'::text[], '{person_id,organisation_id}'::text[])) all_rules`),
    );
    await runner.query(`
create trigger embargo_breach_sealing after insert or update of who, url, note, person_id, organisation_id on embargo_breach
  for each row execute function note_sealing('3', 'who,url,note');
alter table embargo_breach enable row level security;
create policy application on embargo_breach to utetezi_application using (true) with check (true);
grant select, insert, update, delete on embargo_breach to utetezi_application;
grant select on embargo_breach to utetezi_partner;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from embargo_breach where is_sealed(who) or is_sealed(url) or is_sealed(note)) then
    raise exception 'values are sealed, and without this change nobody could read them';
  end if;
end $$;
drop function pitch_embargo(uuid);
drop function material_is_free(uuid);
drop function material_embargo(uuid);
drop function is_material(uuid);
drop table embargo_breach;
alter table pitch drop embargo_until;
alter table file drop embargo_until;`);
    await runner.query(redefined(`sealed_columns() where relation <> 'embargo_breach'`));
  }
}

const tables = `
alter table file add embargo_until timestamptz(3);
create index file_embargo_until on file (embargo_until) where embargo_until is not null;
alter table pitch add embargo_until timestamptz(3);
create index pitch_embargo_until on pitch (embargo_until, id);

create table embargo_breach (
  id uuid primary key,
  press_release_id uuid references press_release(id),
  pitch_id uuid references pitch(id),
  organisation_id uuid references organisation(id),
  person_id uuid references person(id),
  -- Whoever is not in the directory.
  who text,
  breached_at timestamptz(3) not null,
  -- The embargo as it then stood.
  embargo_until timestamptz(3) not null,
  url text,
  file_id uuid references file(id),
  note text,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check (num_nonnulls(press_release_id, pitch_id) = 1),
  check (breached_at < embargo_until)
);
create index embargo_breach_press_release_id on embargo_breach (press_release_id, breached_at, id);
create index embargo_breach_pitch_id on embargo_breach (pitch_id, breached_at, id);
create index embargo_breach_organisation_id on embargo_breach (organisation_id, breached_at, id);
create index embargo_breach_person_id on embargo_breach (person_id, breached_at, id);
create index embargo_breach_file_id on embargo_breach (file_id);
create index embargo_breach_created_by_id on embargo_breach (created_by_id);

-- Whether a file is handed out with a pitch or a release, or proves that an embargo was broken.
create function is_material(material uuid) returns boolean language sql stable as $$
  select exists (select from pitch_file p where p.file_id = material)
    or exists (select from press_release_material m where m.file_id = material)
    or exists (select from embargo_breach b where b.file_id = material)
$$;

-- Until when a file is kept back: by itself, and by everything that it is handed out with. Null for never.
create function material_embargo(material uuid) returns timestamptz language sql stable as $$
  select greatest(
    (select f.embargo_until from file f where f.id = material),
    (select max(p.embargo_until) from pitch_file k join pitch p on p.id = k.pitch_id and p.status <> 'WITHDRAWN' where k.file_id = material),
    (select max(r.embargo_until) from press_release_material m join press_release_version v on v.id = m.version_id
     join press_release r on r.id = v.press_release_id and r.withdrawn_at is null where m.file_id = material))
$$;

create function material_is_free(material uuid) returns boolean language sql stable as $$
  select coalesce(material_embargo(material) <= present_instant(), true)
$$;

-- Until when a pitch is kept back: by itself, and by what goes with it. Null for never.
create function pitch_embargo(asked uuid) returns timestamptz language sql stable as $$
  select greatest(
    (select p.embargo_until from pitch p where p.id = asked),
    (select max(material_embargo(k.file_id)) from pitch_file k where k.pitch_id = asked))
$$;
`;

const redefined = (source: string): string => `
do $do$ declare rules text; begin
  select string_agg(format('(%L, %s, %L::text[], %L::text[])', relation, from_level, columns, keys), ', ') into rules from ${source};
  execute format('create or replace function sealed_columns() returns table (relation text, from_level integer, columns text[], keys text[])
    language sql immutable as $f$ values %s $f$', rules);
end $do$;
`;
