import { type GuardedRow, lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { type Thing, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

type Owner = 'person' | 'organisation';

/** A kind of row that hangs on people and organisations. */
export interface Hanging {
  readonly table: 'post' | 'membership' | 'relationship';
  readonly prefix: string;
  readonly what: Thing;
  /** The columns with the keys of what it hangs on. */
  readonly owners: readonly (readonly [column: string, table: Owner])[];
}

/**
 * Such a row, locked together with everything that it hangs on, where the actor may see all of it: the same sentence as
 * `visibleUnderParents`, for writes. A row may be seen above INTERNAL when it was opened to the actor or when something
 * that it hangs on is as closed.
 *
 * @throws DomainError NOT_FOUND
 */
export async function lockUnder<Row extends GuardedRow>(
  act: Act,
  { table, prefix, what, owners }: Hanging,
  id: string,
) {
  const manager = currentManager();
  const uuid = uuidFromOpaque(prefix, id);
  const [row] = uuid
    ? ((await manager.query(`select * from ${table} where id = $1 for update`, [uuid])) as (Row &
        Record<string, unknown>)[])
    : [];
  if (!row) throw notFound(what, ['id']);
  let closedAs = 1;
  for (const [column, owner] of owners) {
    const key = row[column] as string | null;
    if (!key) continue;
    const above = await lockVisible(manager, owner, key, act.by);
    if (!above) throw notFound(what, ['id']);
    closedAs = Math.max(closedAs, above.sensitivity);
  }
  if (row.sensitivity > closedAs) {
    const [opened] = (await manager.query(
      `select true as opened from record_audience where record_id = $1 and audience_id = any($2) and expires_at > now() limit 1`,
      [row.id, act.by.audiences],
    )) as unknown[];
    if (!opened) throw notFound(what, ['id']);
  }
  return row;
}
