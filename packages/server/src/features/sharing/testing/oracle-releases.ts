import type { DataSource } from 'typeorm';
import { newId, opaqueId } from '../../../kernel';
import type { Hidden } from '../../../testing/oracle/hidden-cells';

/** What the oracle matrix looks for in press releases, and in embargoes that were broken. */
export async function releasesInOracle(
  dataSource: DataSource,
  made: Readonly<Record<string, string>>,
  keep: (name: string, id: string) => string,
): Promise<void> {
  // One that is public, one that will be, and one that is being written; each broken by somebody.
  for (const [name, [embargoUntil, publishAt]] of [
    ['public', ['2024-06-01', '2024-06-01']],
    ['embargoed', ['2100-01-01', '2024-06-01']],
    ['draft', [null, null]],
  ] as const) {
    const [release, version] = [newId(), newId()];
    keep(`release ${name}`, opaqueId('prr', release));
    await dataSource.query(`insert into press_release (id) values ($1)`, [release]);
    await dataSource.query(
      `insert into press_release_version (id, press_release_id, number, status, contact, approved_at) values ($1, $2, 1, 'APPROVED', 'Zuberi 0711', now())`,
      [version, release],
    );
    await dataSource.query(
      `insert into press_release_text (id, version_id, language, title, summary, boilerplate) values ($1, $2, 'EN', 'Zuberi release', 'Safe house', 'Zuberi house')`,
      [newId(), version],
    );
    await dataSource.query(
      `update press_release set embargo_until = $2, publish_at = $3::timestamptz, published_version_id = case when $3::timestamptz is not null then $4::uuid end where id = $1`,
      [release, embargoUntil, publishAt, version],
    );
    for (const who of ['open', 'closed'])
      await dataSource.query(
        `insert into embargo_breach (id, press_release_id, person_id, who, note, breached_at, embargo_until) values ($1, $2, $3, 'Zuberi blog', 'Zuberi note', '2024-05-01', '2024-06-01')`,
        [newId(), release, made[`person ${who}`]],
      );
  }
}

/** Press releases that are not public at this instant; when they will be decides who sees them, and stays. */
export const unreleased = (is: (...names: string[]) => string): Hidden[] => {
  const hidden = `press_release_id in (${is('release embargoed', 'release draft')})`;
  return [
    {
      table: 'press_release',
      where: `id in (${is('release embargoed', 'release draft')})`,
      columns: ['embargo_until', 'created_at'],
    },
    { table: 'press_release', where: `id = ${is('release public')}`, columns: ['withdrawal_reason'] },
    { table: 'press_release_version', where: hidden },
    { table: 'press_release_version', where: 'true', columns: ['return_reason', 'submitted_at', 'approved_at'] },
    {
      table: 'press_release_text',
      where: `version_id in (select id from press_release_version where ${hidden})`,
    },
  ];
};
