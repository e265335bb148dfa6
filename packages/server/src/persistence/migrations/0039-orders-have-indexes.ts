import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For orders that were offered without one; a test now asks for it. */
export class OrdersHaveIndexes1764000000039 implements MigrationInterface {
  readonly name = 'OrdersHaveIndexes1764000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index agreement_created_at on agreement (created_at, id);
create index consent_recorded_at on consent (person_id, recorded_at, id);
create index saved_selection_name on saved_selection (name, id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index agreement_created_at, consent_recorded_at, saved_selection_name');
  }
}
