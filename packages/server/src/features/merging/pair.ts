import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access';
import { invalid, notFound, refused, told, uuidFromOpaque } from '../../kernel';
import type { MergeKind } from './kinds';
import type { Row } from './ledger';

/** A record with every stored column, as JSON. */
export type MergedRecord = Row & {
  readonly id: string;
  readonly name: string;
  readonly sensitivity: number;
  readonly version: number;
  readonly merged_into_id: string | null;
};

export interface Pair {
  readonly kept: MergedRecord;
  readonly absorbed: MergedRecord;
}

/**
 * The records of these uuids that the actor may see, those merged into others included. Locked when they are to be
 * written to, always in the same order, so that two merges of the same pair wait for each other.
 */
export async function visibleRecords(
  manager: EntityManager,
  { table }: MergeKind,
  ids: readonly string[],
  actor: Actor,
  locked: boolean,
): Promise<ReadonlyMap<string, MergedRecord>> {
  const rows = (await manager.query(
    `select to_jsonb(t) as row from ${table} t
     where t.id = any($1) and (t.sensitivity <= $2 or exists (
       select from record_audience a where a.record_id = t.id and a.audience_id = any($3) and a.expires_at > now()))
     order by t.id ${locked ? 'for update of t' : ''}`,
    [ids, actor.isPartner ? 0 : 1, actor.audiences],
  )) as { row: MergedRecord }[];
  return new Map(rows.map(({ row }) => [row.id, row]));
}

/** Both records of a merge to be, locked. @throws DomainError when they cannot be merged. */
export async function requirePair(
  manager: EntityManager,
  kind: MergeKind,
  { keepId, absorbId }: { readonly keepId: string; readonly absorbId: string },
  actor: Actor,
): Promise<Pair> {
  const [keepUuid, absorbUuid] = [keepId, absorbId].map((id) => uuidFromOpaque(kind.prefix, id));
  if (keepUuid && keepUuid === absorbUuid)
    throw invalid('A record is not merged with itself. Choose another one.', ['input', 'absorbId']);
  const records = await visibleRecords(
    manager,
    kind,
    [keepUuid, absorbUuid].filter((id) => typeof id === 'string'),
    actor,
    true,
  );
  const [kept, absorbed] = [records.get(keepUuid ?? ''), records.get(absorbUuid ?? '')];
  if (!kept) throw notFound(kind.table, ['input', 'keepId']);
  if (!absorbed) throw notFound(kind.table, ['input', 'absorbId']);
  if (kept.merged_into_id)
    throw refused(told('{name} was merged into another record. Keep that one instead.', kept), ['input', 'keepId']);
  if (absorbed.merged_into_id)
    throw refused(told('{name} was merged into another record already.', absorbed), ['input', 'absorbId']);
  await refuseOpening(manager, kept, absorbed);
  if (absorbed.is_ours)
    throw refused('This is our own organisation. Keep it, and merge the other one into it.', ['input', 'absorbId']);
  return { kept, absorbed };
}

/** Merging never shows what is closed to those who could not see it. */
async function refuseOpening(manager: EntityManager, kept: MergedRecord, absorbed: MergedRecord): Promise<void> {
  if (absorbed.sensitivity <= 1) return;
  if (absorbed.sensitivity > kept.sensitivity)
    throw refused(
      told('{name} is more closed than the record that you keep. Close that one as much first.', absorbed),
      ['input', 'keepId'],
    );
  const [wider] = (await manager.query(
    `select true as wider from record_audience k where k.record_id = $1 and k.expires_at > now() and not exists (
       select from record_audience a where a.record_id = $2 and a.audience_id = k.audience_id and a.expires_at > now()) limit 1`,
    [kept.id, absorbed.id],
  )) as unknown[];
  if (wider)
    throw refused(
      'The record that you keep is open to colleagues who may not see the other one. Keep the other one instead.',
      ['input', 'keepId'],
    );
}
