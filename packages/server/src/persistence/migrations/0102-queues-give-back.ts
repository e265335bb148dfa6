import type { MigrationInterface, QueryRunner } from 'typeorm';

const queues = [
  ['engagement_change', 'dimension'],
  ['directory_change', 'relation'],
] as const;

/**
 * What writers append and a job takes away again leaves no table behind that is empty and long: each count would read it
 * through. PostgreSQL leaves the last few of what was taken away as they are, for the sake of the indexes, and with them
 * the length of the table; here it must not. Until it has been there, what is left is found by an index.
 */
export class QueuesGiveBack1764000000102 implements MigrationInterface {
  readonly name = 'QueuesGiveBack1764000000102';

  async up(runner: QueryRunner): Promise<void> {
    for (const [queue, column] of queues)
      await runner.query(`alter table ${queue} set (vacuum_index_cleanup = on);
create index ${queue}_${column} on ${queue} (${column});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [queue, column] of queues)
      await runner.query(`drop index ${queue}_${column}; alter table ${queue} reset (vacuum_index_cleanup);`);
  }
}
