import type { EntityManager } from 'typeorm';
import type { Act } from '../../graphql';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import type { MergeKind } from './kinds';
import { currentSealing } from '../../sealing';
import { type Json, Ledger, type Row } from './ledger';
import { lacking, movePointers } from './move-pointers';
import { type Pair, requirePair } from './pair';
import { keptChanges } from './sealed-changes';
import { loadTables } from './tables';

/** Not facts of the record, or kept by the database. */
const neverFilled: ReadonlySet<string> = new Set([
  'parent_id',
  'created_by_id',
  'last_engaged_at',
  'merged_into_id',
  'consents_withdrawn',
  'erased_at',
]);

/**
 * Two records of one person or organisation become one. Everything that hangs on the absorbed one moves to the kept one,
 * whose blanks are filled; the absorbed one stays as a signpost. Each step is kept, so that all of it can be undone.
 */
export async function mergeRecords(
  act: Act,
  kind: MergeKind,
  input: { readonly keepId: string; readonly absorbId: string },
): Promise<string> {
  const manager = currentManager();
  const {
    kept: { id: keptId },
    absorbed: { id: absorbedId },
  } = await requirePair(manager, kind, input, act.by);
  // Texts move from row to row, and a sealed one opens only in its own.
  await currentSealing().openBelow(kind.table, [keptId, absorbedId]);
  const pair = await requirePair(manager, kind, input, act.by);
  const { kept, absorbed } = pair;
  const ledger = new Ledger(manager, await loadTables(manager));
  await removeTiesBetween(ledger, kind, pair);
  if (kind.table === 'organisation') await takePlaceInTree(ledger, pair);
  const preferred = await preferredContacts(manager, kind, absorbed.id, kept.id);
  await movePointers(ledger, kind.table, kept.id, absorbed.id);
  for (const row of preferred)
    await ledger.set('contact_point', { id: row }, { preferred: true }, { preferred: false });
  await keepNames(ledger, kind, pair);
  await fillBlanks(ledger, kind, pair, act.now);
  const id = newId();
  const side = kind.table;
  await manager.query(
    `insert into merge (id, kind, kept_${side}_id, absorbed_${side}_id, changes, merged_at, merged_by_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, kind.name, kept.id, absorbed.id, await keptChanges(id, pair, ledger.changes), act.now, act.by.accountId],
  );
  act.touched(kind.record, kept.id);
  act.touched(kind.record, absorbed.id, ['mergedInto']);
  act.tell(kind.event, id);
  return id;
}

/** Who is one is not tied to themselves. */
async function removeTiesBetween(ledger: Ledger, { table }: MergeKind, { kept, absorbed }: Pair): Promise<void> {
  const ties = (await ledger.manager.query(
    `select id from relationship where (from_${table}_id, to_${table}_id) in (($1, $2), ($2, $1))`,
    [kept.id, absorbed.id],
  )) as { id: string }[];
  await ledger.remove(
    'relationship',
    ties.map(({ id }) => ({ id })),
  );
}

/** One that lies beneath the other takes its place, so that no circle is made; one without a place takes the other's. */
async function takePlaceInTree(ledger: Ledger, { kept, absorbed }: Pair): Promise<void> {
  const { manager } = ledger;
  await manager.query(`select pg_advisory_xact_lock(hashtext($1))`, ['organisation.parent_id']);
  const beneath = async (id: Json, above: string): Promise<boolean> => {
    const rows = (await manager.query(
      `with recursive up as (
         select id, parent_id from organisation where id = $1
         union select o.id, o.parent_id from organisation o join up on o.id = up.parent_id)
       select from up where id = $2`,
      [id, above],
    )) as unknown[];
    return rows.length > 0;
  };
  const { parent_id: place = null } = kept;
  const next = absorbed.parent_id ?? null;
  const isFree = next === null || !(await beneath(next, kept.id));
  if (await beneath(kept.id, absorbed.id))
    await ledger.set('organisation', { id: kept.id }, { parent_id: place }, { parent_id: next });
  else if (place === null && isFree)
    await ledger.set('organisation', { id: kept.id }, { parent_id: null }, { parent_id: next });
}

/** The absorbed record's preferred ways to be reached, where the kept one prefers another. */
async function preferredContacts(
  manager: EntityManager,
  { table }: MergeKind,
  absorbed: string,
  kept: string,
): Promise<string[]> {
  const rows = (await manager.query(
    `select id from contact_point c where c.${table}_id = $1 and c.preferred
       and exists (select from contact_point k where k.${table}_id = $2 and k.preferred)
       and not exists (select from contact_point k where k.${table}_id = $2 and k.type = c.type and k.normalised = c.normalised)`,
    [absorbed, kept],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** What the absorbed one was called becomes another name of the kept one, so that search still finds by it. */
async function keepNames(ledger: Ledger, { table }: MergeKind, { kept, absorbed }: Pair): Promise<void> {
  const called = [absorbed.name, ...(kept.short_name && absorbed.short_name ? [absorbed.short_name] : [])];
  const unknown = (await ledger.manager.query(
    `select distinct on (fold(n)) n as name from unnest($2::text[]) n
     where fold(n) <> all($3::text[]) and fold(n) not in (select fold(name) from other_name where ${table}_id = $1)`,
    [kept.id, called, await folded(ledger.manager, [kept.name, kept.short_name])],
  )) as { name: string }[];
  await ledger.insert(
    'other_name',
    unknown.map(({ name }) => ({ id: newId(), [`${table}_id`]: kept.id, name })),
  );
}

async function folded(manager: EntityManager, names: readonly (Json | undefined)[]): Promise<string[]> {
  const rows = (await manager.query(`select fold(n) as name from unnest($1::text[]) n where n is not null`, [
    names.map((name) => name ?? null),
  ])) as { name: string }[];
  return rows.map(({ name }) => name);
}

async function fillBlanks(ledger: Ledger, kind: MergeKind, { kept, absorbed }: Pair, now: Date): Promise<void> {
  const { table, together } = kind;
  const grouped = new Set(together.flat());
  const { columns, nullable } = ledger.tables.get(table)!;
  const singles = [...nullable, ...columns.filter((column) => column === 'languages')].filter(
    (column) => !grouped.has(column) && !neverFilled.has(column),
  );
  const sameCounty: readonly string[][] =
    kept.county_id && kept.county_id === absorbed.county_id ? [['constituency_id'], ['place']] : [];
  const filled = lacking([...together, ...sameCounty, ...singles.map((column) => [column])], kept, absorbed);
  const sensitivity = Math.max(kept.sensitivity, absorbed.sensitivity);
  const stamp = (row: Row & { readonly version: number }): Row => ({
    version: row.version + 1,
    updated_at: now.toISOString(),
  });
  await ledger.set(table, { id: kept.id }, kept, { ...filled, sensitivity, ...stamp(kept) });
  await ledger.set(table, { id: absorbed.id }, absorbed, { merged_into_id: kept.id, ...stamp(absorbed) });
}
