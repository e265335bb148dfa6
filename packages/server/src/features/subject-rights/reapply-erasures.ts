import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit';
import { erasePerson } from './erase-person';
import { recordsOf } from './same-person';

/** That a record was erased: nothing in it says whose it was. */
export interface Tombstone {
  readonly recordId: string;
  readonly pseudonym: string;
  readonly erasedAt: Date;
}

export const tombstones = (manager: EntityManager): Promise<Tombstone[]> =>
  manager.query(
    `select record_id as "recordId", pseudonym, erased_at as "erasedAt" from erasure order by erased_at, record_id`,
  );

/**
 * Erases anew whoever a restored backup brought back. Legal holds do not matter here: they were weighed when it was done.
 * Runs inside a transaction.
 *
 * @param known tombstones that were kept elsewhere, beside those of the database.
 * @returns how many records were erased anew.
 */
export async function reapplyErasures(manager: EntityManager, known: readonly Tombstone[]): Promise<number> {
  const all = new Map([...(await tombstones(manager)), ...known].map((each) => [each.recordId, each]));
  let count = 0;
  for (const { recordId, pseudonym, erasedAt } of all.values()) {
    const [back] = (await manager.query(`select id from person where id = $1 and erased_at is null for update`, [
      recordId,
    ])) as { id: string }[];
    if (!back) continue;
    const ids = await recordsOf(manager, recordId);
    await erasePerson(manager, ids, erasedAt, pseudonym);
    recordAudit(null, [{ act: 'reapplyErasures', recordKind: 'Person', recordId }]);
    count += ids.length;
  }
  return count;
}
