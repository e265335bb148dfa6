import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the dry run of an import remembers from row to row, so that a list of any length is checked in bounded memory. */
export class ImportMemory1764000000008 implements MigrationInterface {
  readonly name = 'ImportMemory1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Unlogged: a check that a crash interrupts begins again from its first row, and needs nothing of this.
create unlogged table import_memory (
  run_id uuid not null references import_run(id) on delete cascade,
  -- MD5 of what it is found by: a name, an address or number, a tag.
  key uuid not null,
  record_id uuid not null,
  value jsonb,
  primary key (run_id, key, record_id)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table import_memory;`);
  }
}
