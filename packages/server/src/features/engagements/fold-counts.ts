import type { EntityManager } from 'typeorm';

const AT_ONCE = 50_000;

/** Adds what writers have appended to the sums that are kept. @returns how many changes were added. */
export async function foldEngagementCounts(manager: EntityManager): Promise<number> {
  const [{ folded }] = (await manager.query(`select fold_engagement_counts($1) as folded`, [AT_ONCE])) as [
    { folded: number },
  ];
  return folded;
}
