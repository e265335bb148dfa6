import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noteSealing } from './0024-sealing';
import { byKey } from './search/upkeep';

/**
 * A new record has no entry to compare with, and is of one kind: bringing its entry up to date looked through the kinds
 * of all records three times, which was a sixth of what recording an engagement cost PostgreSQL. And a row without any
 * text that could be sealed need not be asked how closed it is.
 */
export class NewRecordsSearched1764000000114 implements MigrationInterface {
  readonly name = 'NewRecordsSearched1764000000114';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace ${noteSealing(sparing)}`);
    for (const table of tables) {
      await runner.query(addSearchable(table));
      await runner.query(onInsert(table, `add_${table}_searchable()`));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(onInsert(table, `keep_searchable('id')`));
      await runner.query(`drop function add_${table}_searchable()`);
    }
    await runner.query(`create or replace ${noteSealing('')}`);
  }
}

const tables = ['person', 'organisation', 'engagement', 'note'] as const;

const sparing = `
  if not jsonb_strip_nulls(row_now) ?| string_to_array(tg_argv[1], ',') then return null; end if;`;

const onInsert = (table: string, call: string): string => `
drop trigger ${table}_searchable_insert on ${table};
create trigger ${table}_searchable_insert after insert on ${table} referencing new table as added for each statement execute function ${call};`;

/** The kind stands in the text, so that the plan is of its part of the view alone. */
const addSearchable = (table: (typeof tables)[number]): string => `
create function add_${table}_searchable() returns trigger language plpgsql ${byKey} as $$
declare
  ids uuid[] := array(select id from added);
  made uuid[];
begin
  with kept as (
    insert into search_entry (id, kind, person_id, organisation_id, post_id, engagement_id, note_id, tag_id, term_id, folded, sensitivity, recent_at, shelf, facets, words)
    select s.id, s.kind, s.person_id, s.organisation_id, s.post_id, s.engagement_id, s.note_id, s.tag_id, s.term_id, f.folded, s.sensitivity,
      s.recent_at, search_shelf(s.kind, s.level), case when s.level = 0 then s.facets || everybody_sees() else s.facets end,
      setweight(to_tsvector('simple', f.folded), 'A') || coalesce(to_tsvector('simple', fold(s.body)), '')
    from search_source s, lateral (select fold(s.names) as folded offset 0) f
    where s.kind = '${table.toUpperCase()}' and s.id = any(ids)
    on conflict (id) do nothing
    returning id, shelf, recent_at, words),
  wanted as materialized (
    select k.id, k.shelf, (k.recent_at at time zone 'UTC')::date as recent_on, w.lexeme collate "C" as word, 'A' = any(w.weights) as is_name
    from kept k, unnest(k.words) w),
  spelled as (
    insert into search_spelling (word, sound) select w.word, sound_of(w.word) from (select distinct word from wanted) w
    where not exists (select from search_spelling s where s.word = w.word)),
  written as (
    insert into search_word (entry_id, shelf, recent_on, word, is_name) select id, shelf, recent_on, word, is_name from wanted)
  select coalesce(array_agg(id), '{}') into made from kept;
  -- Another trigger of the same statement may have come first.
  perform refresh_search(array(select id from unnest(ids) id where id <> all(made)));
  return null;
end $$;`;
