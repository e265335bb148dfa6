import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keys, and what notices that a text has to be sealed or opened. The database has no key and seals nothing: it says
 * which rows are due, whatever changed them or what they hang on, and the server does it before the same commit.
 */
export class Sealing1764000000024 implements MigrationInterface {
  readonly name = 'Sealing1764000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(triggers);
    await runner.query(wider);
    await runner.query(engagementKeptByRow);
    // What is closed already waits for the first server that has the key.
    await runner.query(`
update search_entry set folded = '' where kind = 'ENGAGEMENT' and sensitivity = 3;
do $$ declare rule record; begin
  for rule in select * from sealed_columns() loop
    execute format('insert into sealing_due (relation, row_id) select %L, t.id from %I t where sealing_level(to_jsonb(t)) >= %s',
      rule.relation, rule.relation, rule.from_level);
  end loop;
end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ declare rule record; is_kept boolean; begin
  for rule in select * from sealed_columns() loop
    execute format('select exists (select from %I t where %s)', rule.relation,
      (select string_agg(format('is_sealed(t.%I)', name), ' or ') from unnest(rule.columns) name)) into is_kept;
    if is_kept then raise exception 'values of % are sealed, and without this change nobody could read them', rule.relation; end if;
  end loop;
  for rule in select * from sealed_columns() loop
    execute format('drop trigger %I on %I', rule.relation || '_sealing', rule.relation);
  end loop;
end $$;
${parents.map((table) => `drop trigger ${table}_sealing_below on ${table}; drop trigger ${table}_sealing_held on ${table};`).join('\n')}
drop function note_sealing(), note_sealing_below(), hold_for_sealing();
drop function sealing_below(text, uuid);
drop function sealing_level(jsonb);
drop function sealed_columns();
drop table sealing_due, data_key;
alter table link drop constraint link_url_check, add constraint link_url_check check (url ~* '^https?://');
alter table commitment_change drop constraint commitment_change_evidence_url_check,
  add constraint commitment_change_evidence_url_check check (evidence_url ~* '^https?://');
alter table file drop constraint file_name_check, add constraint file_name_check check (btrim(name) <> '' and length(name) <= 255);
drop function sealed_at(text, uuid, text);
drop function is_sealed(text);
`);
    await runner.query(search("fold(concat_ws(' ', new.subject, new.place))"));
  }
}

/** What others hang on, and are at least as closed as. */
const parents = ['person', 'organisation', 'engagement', 'commitment'];

const tables = `
create table data_key (
  id text primary key check (id ~ '^[0-9a-f]{8}$'),
  purpose text not null check (purpose in ('VALUES','INDEX')),
  -- Under the master key, which is never here; of that one only a fingerprint, to tell a wrong one by.
  wrapped text not null,
  master text not null,
  made_at timestamptz(3) not null default now(),
  -- Nothing new is sealed with it, and nothing is left that was. It stays, so that backups open.
  retired_at timestamptz(3)
);
create unique index data_key_index on data_key (purpose) where purpose = 'INDEX';

create table sealing_due (
  id bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  relation text not null,
  row_id uuid not null
);
create index sealing_due_transaction on sealing_due (transaction);

alter table data_key enable row level security;
alter table sealing_due enable row level security;
create policy application on data_key to utetezi_application using (true) with check (true);
create policy application on sealing_due to utetezi_application using (true) with check (true);
revoke delete on data_key from utetezi_application;
`;

const functions = `
create function is_sealed(value text) returns boolean language sql immutable parallel safe as $$
  select starts_with(value, 'sealed:1:') or starts_with(value, 'blind:1:')
$$;

-- For statements that join texts of many rows: a sealed one with its place, so that it can be opened afterwards.
create function sealed_at(place text, id uuid, value text) returns text language sql immutable parallel safe as $$
  select case when starts_with(value, 'sealed:1:') then concat('⟦', place, ' ', id, ' ', value, '⟧') else value end
$$;

-- The columns that are sealed from a level on, and the keys of what their rows hang on. The entities say the same.
create function sealed_columns() returns table (relation text, from_level integer, columns text[], keys text[])
language sql immutable as $$
  values
    ('contact_point', 2, '{value,normalised,label}'::text[], '{person_id,organisation_id}'::text[]),
    ('note', 2, '{body}', '{person_id,organisation_id,engagement_id}'),
    ('engagement', 3, '{subject,status_reason,place,summary,not_to_raise}', '{}'),
    ('participation', 3, '{note}', '{engagement_id,person_id,organisation_id}'),
    ('discussion_point', 3, '{summary,our_response}', '{engagement_id}'),
    ('commitment', 3, '{text,status_reason}', '{engagement_id,person_id,organisation_id}'),
    ('commitment_change', 3, '{reason,evidence,evidence_url}', '{commitment_id}'),
    ('task', 3, '{title,description}', '{engagement_id,commitment_id,person_id,organisation_id}'),
    ('person', 3, '{summary,biography,place,lawful_basis_source}', '{}'),
    ('organisation', 3, '{summary,description,place,lawful_basis_source}', '{}'),
    ('membership', 3, '{role,end_reason,source}', '{person_id,organisation_id}'),
    ('relationship', 3, '{note}', '{from_person_id,from_organisation_id,to_person_id,to_organisation_id}'),
    ('do_not_contact', 3, '{reason,instead,lift_reason}', '{person_id,organisation_id}'),
    ('identifier', 3, '{value}', '{person_id,organisation_id}'),
    ('link', 3, '{url,label}', '{person_id,organisation_id}'),
    ('consent', 3, '{evidence}', '{person_id}'),
    ('other_name', 3, '{note}', '{person_id,organisation_id}'),
    ('file', 3, '{name}', '{person_id,organisation_id,engagement_id,commitment_id}')
$$;

-- How closed a row is: as its own level says, and at least as what it hangs on.
create function sealing_level(r jsonb) returns integer language plpgsql stable set search_path = public, pg_temp as $$
declare
  level integer := coalesce((r->>'sensitivity')::integer, 0);
begin
  if coalesce(r->>'person_id', r->>'from_person_id', r->>'to_person_id') is not null then
    select greatest(level, max(sensitivity)) into level from person
      where id in ((r->>'person_id')::uuid, (r->>'from_person_id')::uuid, (r->>'to_person_id')::uuid);
  end if;
  if coalesce(r->>'organisation_id', r->>'from_organisation_id', r->>'to_organisation_id') is not null then
    select greatest(level, max(sensitivity)) into level from organisation
      where id in ((r->>'organisation_id')::uuid, (r->>'from_organisation_id')::uuid, (r->>'to_organisation_id')::uuid);
  end if;
  if r->>'engagement_id' is not null then
    select greatest(level, max(sensitivity)) into level from engagement where id = (r->>'engagement_id')::uuid;
  end if;
  if r->>'commitment_id' is not null then
    select greatest(level, max(sealing_level(to_jsonb(c)))) into level from commitment c where c.id = (r->>'commitment_id')::uuid;
  end if;
  return level;
end $$;

-- Everything that hangs on a record is looked at again.
create function sealing_below(parent text, parent_id uuid) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  rule record;
  key text;
  below uuid;
begin
  for rule in select * from sealed_columns() loop
    foreach key in array rule.keys loop
      if key in (parent || '_id', 'from_' || parent || '_id', 'to_' || parent || '_id') then
        execute format('insert into sealing_due (relation, row_id) select %L, id from %I where %I = $1', rule.relation, rule.relation, key)
          using parent_id;
        if rule.relation = 'commitment' then
          for below in execute format('select id from commitment where %I = $1', key) using parent_id loop
            perform sealing_below('commitment', below);
          end loop;
        end if;
      end if;
    end loop;
  end loop;
end $$;

create ${noteSealing('')}

-- Waits for those who are adding to the record right now, so that nothing slips in under the level that it had.
create function hold_for_sealing() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  execute format('select from %I where id = $1 for update', tg_table_name) using old.id;
  return new;
end $$;

create function note_sealing_below() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform sealing_below(tg_table_name, new.id);
  return null;
end $$;
`;

const triggers = `
do $$ declare rule record; begin
  for rule in select * from sealed_columns() loop
    execute format('create trigger %I after insert or update of %s on %I for each row execute function note_sealing(%L, %L)',
      rule.relation || '_sealing',
      (select string_agg(format('%I', name), ', ') from (
        select unnest(rule.columns || rule.keys) as name
        union select column_name from information_schema.columns
          where table_schema = 'public' and table_name = rule.relation and column_name = 'sensitivity') named),
      rule.relation, rule.from_level, array_to_string(rule.columns, ','));
  end loop;
end $$;
${parents
  .map(
    (table) => `
create trigger ${table}_sealing_held before update of sensitivity on ${table} for each row
  when ((old.sensitivity < 2) <> (new.sensitivity < 2) or (old.sensitivity < 3) <> (new.sensitivity < 3)) execute function hold_for_sealing();
create trigger ${table}_sealing_below after update of sensitivity on ${table} for each row
  when ((old.sensitivity < 2) <> (new.sensitivity < 2) or (old.sensitivity < 3) <> (new.sensitivity < 3)) execute function note_sealing_below();`,
  )
  .join('')}
`;

/** A sealed text is longer than what it holds, and no address. */
const wider = `
alter table link drop constraint link_url_check, add constraint link_url_check check (url ~* '^https?://' or is_sealed(url));
alter table commitment_change drop constraint commitment_change_evidence_url_check,
  add constraint commitment_change_evidence_url_check check (evidence_url ~* '^https?://' or is_sealed(evidence_url));
alter table file drop constraint file_name_check,
  add constraint file_name_check check (btrim(name) <> '' and (length(name) <= 255 or is_sealed(name)));
`;

/** By what an engagement is found: by nothing, once it is sealed. */
const search = (folded: string): string => `
create or replace function keep_engagement_searchable() returns trigger language plpgsql as $$
begin
  insert into search_entry (id, kind, engagement_id, folded, sensitivity, recent_at)
    values (new.id, 'ENGAGEMENT', new.id, ${folded}, new.sensitivity, new.starts_at)
    on conflict (id) do update set folded = excluded.folded, sensitivity = excluded.sensitivity, recent_at = excluded.recent_at;
  return null;
end $$`;

export const engagementKeptByRow = search(
  "case when new.sensitivity < 3 then fold(concat_ws(' ', new.subject, new.place)) else '' end",
);

/** What is done `first` may spare the rest. */
export function noteSealing(first: string): string {
  return `function note_sealing() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  row_now jsonb := to_jsonb(new);
  row_before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  is_closed boolean;
  value text;
begin${first}
  foreach value in array string_to_array(tg_argv[1], ',') loop
    -- Sealed texts come from whoever has the key, and no text that somebody wrote may pass for one.
    if is_sealed(row_now->>value) and row_now->>value is distinct from row_before->>value
        and current_setting('utetezi.sealing', true) is distinct from 'on' then
      raise exception 'a sealed value was written to %.% past the sealing', tg_table_name, value using errcode = 'check_violation';
    end if;
  end loop;
  is_closed := sealing_level(row_now) >= tg_argv[0]::integer;
  foreach value in array string_to_array(tg_argv[1], ',') loop
    if is_sealed(row_now->>value) <> is_closed then
      insert into sealing_due (relation, row_id) values (tg_table_name, new.id);
      return null;
    end if;
  end loop;
  return null;
end $$;`;
}
