import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import is doing, for whom, and whether it still is; and how a row of a list finds whom it is about. */
export class ImportWork1764000000007 implements MigrationInterface {
  readonly name = 'ImportWork1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table import_run
  -- What was asked for last: what a cancelled or failed run was doing.
  add column phase text check (phase in ('CHECK','RUN','UNDO')),
  -- Whose rights it is done with; asked again for each batch.
  add column asked_by_id uuid references account(id),
  add column asked_session_id uuid,
  -- Moves with each batch: one that stands still belongs to a process that died.
  add column beat_at timestamptz(3);
create index import_run_asked_by_id on import_run (asked_by_id);
create index import_run_under_way on import_run (beat_at) where status in ('CHECKING','RUNNING','UNDOING');

create index person_same_name on person (fold(name)) where merged_into_id is null;
create index organisation_same_name on organisation (fold(name)) where merged_into_id is null;
create index organisation_same_short_name on organisation (fold(short_name)) where merged_into_id is null and short_name is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index organisation_same_short_name;
drop index organisation_same_name;
drop index person_same_name;
alter table import_run drop column phase, drop column asked_by_id, drop column asked_session_id, drop column beat_at;
`);
  }
}
