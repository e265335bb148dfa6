import type { EntityManager } from 'typeorm';
import { type Viewer, openedTo } from '../access';
import { type Sql, literal, raw, sql } from '../reading';

const AT_ONCE = 50_000;

/**
 * How many people or organisations staff see, merged ones left out: the sum kept of those open to all of them, what is
 * not yet in it, and those closed ones that were opened to whoever asks. Not kept for partners, who see a small part.
 */
export const directoryTotal =
  (relation: 'person' | 'organisation') =>
  ({ kind, opensNothing }: Viewer): Sql | undefined => {
    if (kind !== 'staff') return undefined;
    const open = sql`(select coalesce(sum(k$.count), 0)::int from directory_counted k$ where k$.relation = ${literal(relation)})`;
    if (opensNothing) return open;
    return sql`(${open} + (select count(*)::int from ${raw(relation)} c$
      where c$.sensitivity >= 2 and c$.merged_into_id is null and ${openedTo(raw('c$.id'))}))`;
  };

/** Only where nothing narrows the list. */
export const whenWhole =
  (total: (viewer: Viewer) => Sql | undefined) =>
  (viewer: Viewer, narrowing: Readonly<Record<string, unknown>>): Sql | undefined =>
    Object.keys(narrowing).length === 0 ? total(viewer) : undefined;

/** Adds what writers have appended to the sums that are kept. @returns how many changes were added. */
export async function foldDirectoryCounts(manager: EntityManager): Promise<number> {
  const [{ folded }] = (await manager.query(`select fold_directory_counts($1) as folded`, [AT_ONCE])) as [
    { folded: number },
  ];
  return folded;
}
