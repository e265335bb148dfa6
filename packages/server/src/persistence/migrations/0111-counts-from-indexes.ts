import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is counted is read from an index alone: the sums, and in how many engagements an organisation took part. */
export class CountsFromIndexes1764000000111 implements MigrationInterface {
  readonly name = 'CountsFromIndexes1764000000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table engagement_tally drop constraint engagement_tally_dimension_day_key_id_status_key;
create unique index engagement_tally_once on engagement_tally (dimension, day, key_id, status) include (count) nulls not distinct;
drop index engagement_organisation_listed;
create index engagement_organisation_listed on engagement_organisation (organisation_id, starts_at desc, engagement_id desc) include (sensitivity, status);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index engagement_organisation_listed;
create index engagement_organisation_listed on engagement_organisation (organisation_id, starts_at desc, engagement_id desc);
drop index engagement_tally_once;
alter table engagement_tally add constraint engagement_tally_dimension_day_key_id_status_key unique nulls not distinct (dimension, day, key_id, status);`);
  }
}
