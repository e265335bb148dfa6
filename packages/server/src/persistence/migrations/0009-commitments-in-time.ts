import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A promise stands on a timeline when something became of it. */
export class CommitmentsInTime1764000000009 implements MigrationInterface {
  readonly name = 'CommitmentsInTime1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table commitment add column at timestamptz(3) not null generated always as (coalesce(settled_at, made_at)) stored;
create index commitment_person_timeline on commitment (person_id, at desc, id desc);
create index commitment_organisation_timeline on commitment (organisation_id, at desc, id desc);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table commitment drop column at');
  }
}
