import type { EntityManager } from 'typeorm';
import type { Actor } from './actor';
import type { ParentTable } from './visibility';

/** What every guarded row has. */
export interface GuardedRow {
  readonly id: string;
  readonly sensitivity: number;
  readonly version: number;
}

/** Nothing more is written to a record that was merged into another, nor may anything new point to it. */
const standing = (table: ParentTable): string =>
  table === 'person' || table === 'organisation' ? 'and t.merged_into_id is null' : '';

/** As `notKeptFrom` says of reads. */
const notKept = (table: ParentTable, { isPartner }: Actor): string =>
  isPartner && table === 'person' ? `and not ('SHARING' = any(t.consents_withdrawn))` : '';

/**
 * Loads a row to write to it, locked for the length of the transaction; null when there is none or the actor may not
 * see it. The same sentence as {@link visibleBySensitivity}, for writes.
 */
export async function lockVisible<Row extends GuardedRow = GuardedRow>(
  manager: EntityManager,
  table: ParentTable,
  id: string,
  actor: Actor,
): Promise<Row | null> {
  const [row] = (await manager.query(
    `select t.* from ${table} t
     where t.id = $1 ${standing(table)} ${notKept(table, actor)} and (t.sensitivity <= $2 or exists (
       select from record_audience a where a.record_id = t.id and a.audience_id = any($3) and a.expires_at > now()))
     for update of t`,
    [id, actor.isPartner ? 0 : 1, actor.audiences],
  )) as Row[];
  return row ?? null;
}

/** Of these ids, those of rows that the actor may see. They are not locked: see {@link holdVisible} for references. */
export const visibleIds = (
  manager: EntityManager,
  table: ParentTable,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlySet<string>> => seenAmong(manager, table, ids, actor, '');

async function seenAmong(
  manager: EntityManager,
  table: ParentTable,
  ids: readonly string[],
  actor: Actor,
  locking: '' | 'for key share of t',
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = (await manager.query(
    `select t.id from ${table} t
     where t.id = any($1) ${standing(table)} ${notKept(table, actor)} and (t.sensitivity <= $2 or exists (
       select from record_audience a where a.record_id = t.id and a.audience_id = any($3) and a.expires_at > now()))
     order by t.id ${locking}`,
    [ids, actor.isPartner ? 0 : 1, actor.audiences],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/**
 * Of these ids, those of rows that the actor may see, held so that none of them is merged or deleted before what points
 * to it is committed. The lock is the one that a foreign key takes anyway, and disturbs nobody who amends the row.
 */
export const holdVisible = (
  manager: EntityManager,
  table: ParentTable,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlySet<string>> => seenAmong(manager, table, ids, actor, 'for key share of t');

/**
 * Holds people and organisations that an act is going to point to, always in the same order, so that it and a merge wait
 * for each other instead of both forever. Says nothing of who may see them.
 *
 * @returns those that still stand for themselves.
 */
export async function holdStanding(
  manager: EntityManager,
  table: 'person' | 'organisation',
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = (await manager.query(
    `select t.id from ${table} t where t.id = any($1) ${standing(table)} order by t.id for key share of t`,
    [ids],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/**
 * Opens a closed record to accounts, so that whoever recorded it can see it; what was open to a partner is so no more.
 * Does nothing for those open to all staff.
 */
export async function openRecord(
  manager: EntityManager,
  record: { readonly id: string; readonly kind: string; readonly sensitivity: number; readonly grantId: string },
  accountIds: readonly string[],
): Promise<void> {
  if (record.sensitivity <= 1) return;
  await manager.query(`delete from record_audience where record_id = $1 and for_partner`, [record.id]);
  await manager.query(
    `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity)
     select $1, audience, $2, $3, $4 from unnest($5::uuid[]) audience on conflict do nothing`,
    [record.id, record.grantId, record.kind, record.sensitivity, [...new Set(accountIds)]],
  );
}
