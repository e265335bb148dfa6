import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a record is open to the audiences that ask, at least so far: as SQL of its id. */
type Open = (record: string, atLeast?: number) => string;

/**
 * Policies for partners say themselves what a record is open by, instead of by a function: that was called once for each
 * row that a list passed by. Said so, PostgreSQL looks up one record where one is asked for, and all that is open, once,
 * where many are.
 */
export class OpenRecordsFoundAtOnce1764000000071 implements MigrationInterface {
  readonly name = 'OpenRecordsFoundAtOnce1764000000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${altered(inline)}\ndrop function is_open(uuid, smallint);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function is_open(record uuid, at_least smallint) returns boolean language sql stable as $$
  select exists (select from record_audience a where a.record_id = record and a.field_set >= at_least)
$$;
${altered(called)}`);
  }
}

const inline: Open = (record, atLeast = 1) =>
  `exists (select from record_audience a where a.record_id = ${record} and a.field_set >= ${atLeast})`;

const called: Open = (record, atLeast = 1) => `is_open(${record}, ${atLeast}::smallint)`;

const altered = (open: Open): string =>
  Object.entries(policies(open))
    .map(([table, condition]) => `alter policy partner on ${table} using (${condition});`)
    .join('\n');

function policies(open: Open): Readonly<Record<string, string>> {
  const own = (table: string): string => `sensitivity = 0 or (sensitivity = 1 and ${open(`${table}.id`)})`;
  const there = (of: string, table: string): string =>
    `(${table}_id is null or exists (select from ${table} p where p.id = ${of}.${table}_id))`;
  const shared = (of: string, table: string, atLeast: number): string =>
    `(${table}_id is null or exists (select from ${table} p where p.id = ${of}.${table}_id and (p.sensitivity = 0 or ${open('p.id', atLeast)})))`;
  const part = (of: string, tables: readonly string[], atLeast = 1): string =>
    `(sensitivity = 0 or (sensitivity = 1 and (${tables.map((table) => open(`${of}.${table}_id`, atLeast)).join(' or ')})))`;
  const all = (...conditions: readonly string[]): string => conditions.join(' and ');
  return {
    person: `(${own('person')}) and not ('SHARING' = any(consents_withdrawn))`,
    organisation: own('organisation'),
    engagement: own('engagement'),
    post: all(there('post', 'organisation'), part('post', ['organisation'])),
    membership: all(
      there('membership', 'person'),
      there('membership', 'organisation'),
      part('membership', ['person', 'organisation']),
    ),
    participation: all(
      part('participation', ['engagement'], 2),
      there('participation', 'person'),
      there('participation', 'organisation'),
    ),
    engagement_organisation: all(
      part('engagement_organisation', ['engagement'], 2),
      there('engagement_organisation', 'organisation'),
    ),
    discussion_point: shared('discussion_point', 'engagement', 3),
    commitment: all(
      ...['engagement', 'person', 'organisation'].map((table) => shared('commitment', table, 3)),
      part('commitment', ['engagement', 'person', 'organisation'], 3),
    ),
    contact_point: all(
      ...['person', 'organisation'].map((table) => shared('contact_point', table, 2)),
      part('contact_point', ['person', 'organisation'], 2),
    ),
  };
}
