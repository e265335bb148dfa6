import { type Sql, all, any, raw, sql } from '../reading';
import { type Viewer, audiences } from './actor';

/**
 * `offset 0` keeps PostgreSQL from turning the probe into a hash of everything that the actor was ever given.
 */
export const openedTo = (recordId: Sql): Sql =>
  sql`exists (select from record_audience a$ where a$.record_id = ${recordId} and a$.audience_id = any(${audiences}) and a$.expires_at > now() offset 0)`;

/**
 * Who may see a record by its sensitivity: staff see PUBLIC and INTERNAL, partners see PUBLIC, and whoever a record
 * was opened to sees it. A record that carries no sensitivity of its own goes by its parents, see {@link underParents}.
 */
export function visibleBySensitivity(sensitivity: Sql, recordId: Sql, { kind }: Viewer): Sql | boolean {
  if (kind === 'nobody') return false;
  return kind === 'staff'
    ? sql`(${sensitivity} <= 1 or ${openedTo(recordId)})`
    : sql`(${sensitivity} = 0 or ${openedTo(recordId)})`;
}

/** The tables whose rows others hang on. All of them have `id` and `sensitivity`. */
export type ParentTable = 'person' | 'organisation' | 'engagement' | 'commitment';

export interface Parent {
  readonly table: ParentTable;
  readonly id: Sql;
}

/**
 * A record is at least as closed as everything that it hangs on: it is visible only where each of its parents is,
 * and, when it is more closed than INTERNAL itself, to those that it was opened to or whose parents are just as closed.
 */
export function visibleUnderParents(
  own: { id: Sql; sensitivity: Sql },
  parents: readonly Parent[],
  viewer: Viewer,
): Sql | boolean {
  if (viewer.kind === 'nobody') return false;
  const asClosed = parents.map(
    ({ table, id }) =>
      sql`exists (select from ${raw(table)} g$ where g$.id = ${id} and g$.sensitivity >= ${own.sensitivity})`,
  );
  const ownRule = any([sql`${own.sensitivity} <= 1`, openedTo(own.id), ...asClosed]);
  return all([ownRule, ...parents.map((parent) => parentVisible(parent, viewer))]);
}

/** For rows with no sensitivity of their own, such as a discussion point. */
export function underParents(parents: readonly Parent[], viewer: Viewer): Sql | boolean {
  if (viewer.kind === 'nobody') return false;
  return all(parents.map((parent) => parentVisible(parent, viewer)));
}

function parentVisible({ table, id }: Parent, viewer: Viewer): Sql {
  const rule = visibleBySensitivity(raw('g$.sensitivity'), raw('g$.id'), viewer);
  const visible = typeof rule === 'boolean' ? raw(String(rule)) : rule;
  return sql`(${id} is null or exists (select from ${raw(table)} g$ where g$.id = ${id} and ${visible}))`;
}
