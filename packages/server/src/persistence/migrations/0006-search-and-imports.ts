import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The search table, kept by the database itself, and the imports with what each of their rows did. */
export class SearchAndImports1764000000006 implements MigrationInterface {
  readonly name = 'SearchAndImports1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table search_entry (
  id uuid primary key,
  kind text not null check (kind in ('PERSON','ORGANISATION','POST','ENGAGEMENT')),
  person_id uuid references person(id) on delete cascade,
  organisation_id uuid references organisation(id) on delete cascade,
  post_id uuid references post(id) on delete cascade,
  engagement_id uuid references engagement(id) on delete cascade,
  folded text not null,
  sensitivity smallint not null,
  recent_at timestamptz(3) not null
);
create index search_entry_person_id on search_entry (person_id);
create index search_entry_organisation_id on search_entry (organisation_id);
create index search_entry_post_id on search_entry (post_id);
create index search_entry_engagement_id on search_entry (engagement_id);
create index search_entry_trigrams on search_entry using gin (folded gin_trgm_ops);
create index search_entry_words on search_entry using gin (to_tsvector('simple', folded));

${searchKeptByRow}
create table import_mapping (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  kind text not null check (kind in ('PEOPLE','ORGANISATIONS')),
  columns jsonb not null,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create index import_mapping_listed on import_mapping (name, id);
create index import_mapping_created_by_id on import_mapping (created_by_id);

create table import_run (
  id uuid primary key,
  kind text not null check (kind in ('PEOPLE','ORGANISATIONS')),
  file_id uuid not null references file(id),
  status text not null check (status in ('UPLOADED','CHECKING','CHECKED','RUNNING','DONE','CANCELLED','FAILED','UNDOING','UNDONE')),
  columns jsonb not null default '{}',
  options jsonb not null default '{}',
  rows_total integer,
  rows_read integer not null default 0,
  created_count integer not null default 0,
  updated_count integer not null default 0,
  skipped_count integer not null default 0,
  error_count integer not null default 0,
  failure text,
  cancel_requested boolean not null default false,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  finished_at timestamptz(3),
  undone_at timestamptz(3)
);
create index import_run_listed on import_run (created_at desc, id desc);
create index import_run_file_id on import_run (file_id);
create index import_run_created_by_id on import_run (created_by_id);

create table import_row (
  id uuid primary key,
  run_id uuid not null references import_run(id) on delete cascade,
  -- The line of the file on which the row begins, counted from 1; for a spreadsheet, the row of the sheet.
  line integer not null,
  outcome text not null check (outcome in ('CREATE','UPDATE','SKIP','ERROR')),
  reason text,
  label text,
  person_id uuid references person(id) on delete set null,
  organisation_id uuid references organisation(id) on delete set null,
  -- What the row made and what it changed, as it was before: what undo puts back.
  changes jsonb
);
create index import_row_run_id on import_row (run_id, line, id);
create index import_row_outcome on import_row (run_id, outcome, line, id);
create index import_row_person_id on import_row (person_id);
create index import_row_organisation_id on import_row (organisation_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table import_row, import_run, import_mapping;
drop trigger engagement_searchable on engagement;
drop trigger post_searchable on post;
drop trigger organisation_searchable on organisation;
drop trigger organisation_names_searchable on other_name;
drop trigger person_searchable on person;
drop trigger person_names_searchable on other_name;
drop function keep_engagement_searchable();
drop function keep_post_searchable();
drop function keep_organisation_searchable();
drop function keep_person_searchable();
drop table search_entry;
`);
  }
}

/** How search followed its records until it did so by statement. */
export const searchKeptByRow = `
create function keep_person_searchable() returns trigger language plpgsql as $$
declare
  touched uuid;
  owners uuid[];
begin
  if tg_table_name = 'person' then owners := array[new.id];
  else owners := array_remove(array[new.person_id, old.person_id], null);
  end if;
  foreach touched in array owners loop
    insert into search_entry (id, kind, person_id, folded, sensitivity, recent_at)
      select p.id, 'PERSON', p.id,
        fold(concat_ws(' ', p.name, (select string_agg(o.name, ' ' order by o.id) from other_name o where o.person_id = p.id))),
        p.sensitivity, coalesce(p.last_engaged_at, p.created_at)
      from person p where p.id = touched and p.merged_into_id is null
      on conflict (id) do update set folded = excluded.folded, sensitivity = excluded.sensitivity, recent_at = excluded.recent_at;
    delete from search_entry where id = touched and exists (select from person where id = touched and merged_into_id is not null);
  end loop;
  return null;
end $$;
create trigger person_searchable after insert or update of name, sensitivity, last_engaged_at, merged_into_id
  on person for each row execute function keep_person_searchable();
create trigger person_names_searchable after insert or delete or update on other_name
  for each row execute function keep_person_searchable();

create function keep_organisation_searchable() returns trigger language plpgsql as $$
declare
  touched uuid;
  owners uuid[];
begin
  if tg_table_name = 'organisation' then owners := array[new.id];
  else owners := array_remove(array[new.organisation_id, old.organisation_id], null);
  end if;
  foreach touched in array owners loop
    insert into search_entry (id, kind, organisation_id, folded, sensitivity, recent_at)
      select p.id, 'ORGANISATION', p.id,
        fold(concat_ws(' ', p.name, p.short_name, (select string_agg(o.name, ' ' order by o.id) from other_name o where o.organisation_id = p.id))),
        p.sensitivity, coalesce(p.last_engaged_at, p.created_at)
      from organisation p where p.id = touched and p.merged_into_id is null
      on conflict (id) do update set folded = excluded.folded, sensitivity = excluded.sensitivity, recent_at = excluded.recent_at;
    delete from search_entry where id = touched and exists (select from organisation where id = touched and merged_into_id is not null);
  end loop;
  return null;
end $$;
create trigger organisation_searchable after insert or update of name, short_name, sensitivity, last_engaged_at, merged_into_id
  on organisation for each row execute function keep_organisation_searchable();
create trigger organisation_names_searchable after insert or delete or update on other_name
  for each row execute function keep_organisation_searchable();

create function keep_post_searchable() returns trigger language plpgsql as $$
begin
  insert into search_entry (id, kind, post_id, folded, sensitivity, recent_at)
    select p.id, 'POST', p.id, fold(p.label || ' ' || o.name), p.sensitivity, p.created_at
    from post p join organisation o on o.id = p.organisation_id where p.id = new.id
    on conflict (id) do update set folded = excluded.folded, sensitivity = excluded.sensitivity;
  return null;
end $$;
create trigger post_searchable after insert or update of label, organisation_id, sensitivity
  on post for each row execute function keep_post_searchable();

create function keep_engagement_searchable() returns trigger language plpgsql as $$
begin
  insert into search_entry (id, kind, engagement_id, folded, sensitivity, recent_at)
    values (new.id, 'ENGAGEMENT', new.id, fold(concat_ws(' ', new.subject, new.place)), new.sensitivity, new.starts_at)
    on conflict (id) do update set folded = excluded.folded, sensitivity = excluded.sensitivity, recent_at = excluded.recent_at;
  return null;
end $$;
create trigger engagement_searchable after insert or update of subject, place, sensitivity, starts_at
  on engagement for each row execute function keep_engagement_searchable();
`;
