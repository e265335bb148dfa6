import { QueryFailedError } from 'typeorm';
import type { Act } from '../../graphql';
import { notFound, refused, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { currentSealing } from '../../sealing';
import { organisationKind, personKind } from './kinds';
import { type Change, Ledger, type Row } from './ledger';
import { visibleRecords } from './pair';
import { loadTables, quoted } from './tables';
import { openedChanges } from './sealed-changes';
import { wordFor } from './words';

interface StoredMerge {
  readonly id: string;
  readonly kind: 'PERSON' | 'ORGANISATION';
  readonly kept: string;
  readonly absorbed: string;
  readonly changes: unknown;
  readonly undone_at: Date | null;
}

const UNIQUE_VIOLATION = '23505';
const REFERENCE_VIOLATION = '23503';

/**
 * Puts back, step by step from the last to the first, what a merge changed. What was added since stays with the kept
 * record; where something that would be put back was changed since, nothing is done.
 */
export async function undoMerge(act: Act, id: string): Promise<string> {
  const manager = currentManager();
  const [merge] = (await manager.query(
    `select id, kind, coalesce(kept_person_id, kept_organisation_id) as kept,
       coalesce(absorbed_person_id, absorbed_organisation_id) as absorbed, changes, undone_at
     from merge where id = $1 for update`,
    [uuidFromOpaque('mrg', id)],
  )) as StoredMerge[];
  if (!merge) throw notFound('merge', ['id']);
  const kind = merge.kind === 'PERSON' ? personKind : organisationKind;
  const records = await visibleRecords(manager, kind, [merge.kept, merge.absorbed], act.by, true);
  const [kept, absorbed] = [records.get(merge.kept), records.get(merge.absorbed)];
  if (!kept || !absorbed) throw notFound('merge', ['id']);
  if (merge.undone_at) throw refused('This merge was undone already.', ['id']);
  if (kept.merged_into_id)
    throw refused(told('{name} was merged into another record since. Undo that merge first.', { name: kept.name }), [
      'id',
    ]);
  const ledger = new Ledger(manager, await loadTables(manager));
  await currentSealing().openBelow(kind.table, [kept.id, absorbed.id]);
  for (const change of [...(await openedChanges(merge.id, merge.changes))].reverse())
    await takeBack(ledger, change, kept.id, act.now);
  await manager.query(`update merge set undone_at = $2, undone_by_id = $3 where id = $1`, [
    merge.id,
    act.now,
    act.by.accountId,
  ]);
  act.touched(kind.record, kept.id);
  act.touched(kind.record, absorbed.id, ['mergedInto']);
  act.tell('MergeUndone', merge.id);
  return merge.id;
}

function takeBack(ledger: Ledger, change: Change, kept: string, now: Date): Promise<void> {
  if (change.op === 'insert') return removeAgain(ledger, change.table, change.rows);
  if (change.op === 'delete') return insertAgain(ledger, change.table, change.rows);
  return setAgain(ledger, change, kept, now);
}

/** What every amendment changes: it goes back too, unless the record was amended since. */
const stamps = ['version', 'updated_at'];

/** Only where the values are still what the merge made them. */
async function setAgain(
  ledger: Ledger,
  { table, before, after, keys }: Extract<Change, { op: 'set' }>,
  kept: string,
  now: Date,
): Promise<void> {
  const name = quoted(table);
  const facts = Object.keys(before).filter((column) => !stamps.includes(column));
  const put = [
    ...facts.map((column) => `${quoted(column)} = b.${quoted(column)}`),
    ...(Object.keys(before).length > facts.length
      ? [
          `version = case when t.version = a.version then b.version else t.version + 1 end`,
          `updated_at = case when t.version = a.version then b.updated_at else $4::timestamptz end`,
        ]
      : []),
  ];
  const rows = (await ledger.manager
    .query(
      `with changed as (
         update ${name} t set ${put.join(', ')}
         from jsonb_populate_recordset(null::${name}, $3::jsonb) k,
           jsonb_populate_record(null::${name}, $1::jsonb) b, jsonb_populate_record(null::${name}, $2::jsonb) a
         where ${[ledger.joined(table, 't'), ...facts.map((column) => `t.${quoted(column)} is not distinct from a.${quoted(column)}`)].join(' and ')}
           and $4::timestamptz is not null
         returning 1)
       select (select count(*)::int from changed) as done,
         (select jsonb_agg(to_jsonb(t)) from ${name} t join jsonb_populate_recordset(null::${name}, $3::jsonb) k on ${ledger.joined(table, 't')}) as rows`,
      [JSON.stringify(before), JSON.stringify(after), JSON.stringify(keys), now],
    )
    .catch(explained(table))) as { done: number; rows: Row[] | null }[];
  const { done = 0, rows: found = null } = rows[0] ?? {};
  if (done === keys.length) return;
  if (keys.length > 1 || keys[0]!.id !== kept) throw touched(wordFor(table));
  const [current = {}] = found ?? [];
  const changed = facts.find((column) => JSON.stringify(current[column]) !== JSON.stringify(after[column])) ?? table;
  throw touched(`${wordFor(changed)} of the record that was kept`);
}

async function removeAgain(ledger: Ledger, table: string, rows: readonly Row[]): Promise<void> {
  const name = quoted(table);
  const values = [JSON.stringify(rows)];
  const given = `jsonb_populate_recordset(null::${name}, $1::jsonb) k`;
  await ledger.manager.query(
    `delete from ${name} t using ${given} where ${ledger.joined(table, 't')} and to_jsonb(t) = to_jsonb(k)`,
    values,
  );
  const [changed] = (await ledger.manager.query(
    `select true as changed from ${name} t join ${given} on ${ledger.joined(table, 't')} limit 1`,
    values,
  )) as unknown[];
  if (changed) throw touched(wordFor(table));
}

async function insertAgain(ledger: Ledger, table: string, rows: readonly Row[]): Promise<void> {
  const name = quoted(table);
  const columns = ledger.tables.get(table)!.columns.map(quoted).join(', ');
  await ledger.manager
    .query(
      `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [JSON.stringify(rows)],
    )
    .catch(explained(table));
}

/** What was put there since stands where something has to go back to. */
function explained(table: string): (error: unknown) => never {
  return (error) => {
    const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
    throw code === UNIQUE_VIOLATION || code === REFERENCE_VIOLATION ? touched(wordFor(table)) : error;
  };
}

const touched = (what: string) =>
  refused(
    told(
      'This merge cannot be undone any more: {what} was changed or removed since. Correct the two records by hand.',
      { what },
    ),
    ['id'],
  );
