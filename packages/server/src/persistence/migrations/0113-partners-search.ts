import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Ways, candidates, inFilter, oneByOne } from './0042-search-candidates';

/**
 * What is PUBLIC has an index of words of its own: in that of all words, the beginning of a name had to be put together
 * from everybody who bears it. What was opened to somebody is fetched once for each search, not once for each way of asking.
 */
export class PartnersSearch1764000000113 implements MigrationInterface {
  readonly name = 'PartnersSearch1764000000113';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index search_entry_public_words on search_entry using gin ((${publicWords('')}))
  with (fastupdate = off) where facets @> array[everybody_sees()]`);
    await runner.query(candidates(atOnce));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(candidates(oneByOne));
    await runner.query('drop index search_entry_public_words');
  }
}

/** Not the column as such, since PostgreSQL would take the index of all words for cheaper. */
const publicWords = (row: string): string => `case when ${row}facets @> array[everybody_sees()] then ${row}words end`;

const atOnce: Ways = {
  publicWords: `(${publicWords('e.')})`,
  declared: `
  opened_ids uuid[];
  opened_words tsvector[];`,
  begun: `
  if opened is not null then
    select array_agg(e.id), array_agg(e.words) into opened_ids, opened_words from (
      select s.id, s.kind, s.words, s.facets from search_entry s where s.id = any(opened)
      union all
      select s.id, s.kind, s.words, s.facets from search_entry s where s.organisation_id = any(houses) and s.kind = 'POST' and s.id <> all(opened)) e
    where e.kind = any(kinds) and (not is_filtered or (${inFilter}));
  end if;`,
  openedFitting: (query) => `
    found := found || array(select o.id from unnest(opened_ids, opened_words) o(id, words) where o.words @@ ${query});`,
};
