import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchKeptByRow } from './0006-search-and-imports';
import { postsKeptByRow } from './0013-posts-found-by-new-name';
import { engagementKeptByRow } from './0024-sealing';
import { functions, parents, source, tables, undo } from './search/upkeep';
import { sound } from './search/sound';

/**
 * What is searched: one entry for each record, the words that it has, newest first, and each spelling once with how it
 * sounds. All of it follows its records by statement, not by row.
 */
export class SearchByWords1764000000041 implements MigrationInterface {
  readonly name = 'SearchByWords1764000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(undo.before);
    await runner.query(tables);
    await runner.query(sound);
    await runner.query(source);
    await runner.query(functions);
    await runner.query(parents);
    await runner.query(`
truncate search_entry cascade;
do $$ declare batch uuid[]; begin
  for batch in
    select array_agg(id) from (select id, ntile((select 1 + count(*)::int / 5000 from search_source)) over (order by id) as part from search_source) s group by part
  loop
    perform refresh_search(batch);
  end loop;
end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undo.after);
    await runner.query(searchKeptByRow);
    await runner.query(postsKeptByRow);
    await runner.query(engagementKeptByRow);
  }
}
