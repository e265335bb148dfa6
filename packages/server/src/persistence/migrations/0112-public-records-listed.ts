import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every partner sees is found in the order of its list; the rest of what they see is known to each by name. */
export class PublicRecordsListed1764000000112 implements MigrationInterface {
  readonly name = 'PublicRecordsListed1764000000112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index person_public on person (sort_name, id) include (sensitivity, consents_withdrawn) where sensitivity = 0;
create index organisation_public on organisation (name, id) include (sensitivity) where sensitivity = 0;
create index engagement_public on engagement (starts_at desc, id desc) include (sensitivity, day, status) where sensitivity = 0;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index person_public, organisation_public, engagement_public;');
  }
}
