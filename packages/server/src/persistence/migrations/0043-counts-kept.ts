import type { MigrationInterface, QueryRunner } from 'typeorm';
import { functions, kinds, tables, triggers, views } from './counts/upkeep';

/**
 * How many engagements there are of each day, by what they are counted by: sums that are kept, and the changes to them
 * that nobody has added yet. A writer only appends a change; both together are exact at every moment.
 */
export class CountsKept1764000000043 implements MigrationInterface {
  readonly name = 'CountsKept1764000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(views);
    await runner.query(kinds);
    await runner.query(functions);
    await runner.query(`
insert into engagement_kind select distinct engagement_id, kind_id from engagement_kind_source;
insert into engagement_tally (dimension, key_id, day, status, count)
  select c.dimension, c.key_id, c.day, c.status, count(*) from engagement_counted_each c where c.sensitivity <= 1 group by 1, 2, 3, 4;`);
    await runner.query(triggers.sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(triggers.undo);
    await runner.query(`
drop function fold_engagement_counts(integer), count_engagements(), count_engagement_leaving(), count_engagement_parts(),
  refresh_engagement_kinds(uuid[]), keep_engagement_kinds();
drop view engagement_counted, engagement_counted_each, engagement_kind_source;
drop table engagement_tally, engagement_change, engagement_kind;
drop index engagement_closed;`);
  }
}
