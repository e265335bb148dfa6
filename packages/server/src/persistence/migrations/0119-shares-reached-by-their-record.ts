import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Shares are reached by their record, or by with whom, in the order of time. Partners' policy is said so that PostgreSQL does
 * not gather all that were ever made with one and sort them, for each page and for each record that is shown.
 */
export class SharesReachedByTheirRecord1764000000119 implements MigrationInterface {
  readonly name = 'SharesReachedByTheirRecord1764000000119';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policy((key) => `coalesce(${key} ${theirs}, false)`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(policy((key) => `${key} ${theirs}`));
  }
}

const theirs = '= any((select present_audiences())::uuid[])';

const policy = (isTheirs: (key: string) => string): string => `
alter policy partner on share_grant using ((${isTheirs('to_organisation_id')} or ${isTheirs('to_coalition_id')})
  ${['person', 'organisation', 'engagement']
    .map((table) => `and (${table}_id is null or exists (select from ${table} p where p.id = share_grant.${table}_id))`)
    .join('\n  ')});`;
