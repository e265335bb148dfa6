import type { Message } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { type Changed, type Changes, type FilledTable, wordOf, filledColumns } from './changes';

interface Row {
  readonly id: string;
  readonly changes: Changes;
}

/** One column of one record: several rows of a list may have changed it, the last of them comes first. */
interface Chain extends Changed {
  readonly rowIds: readonly string[];
}

const stamps = ['version', 'updated_at'];

/**
 * Puts changed columns back to what they held before, where they still hold what the import wrote.
 *
 * @param rows the last first.
 * @returns for each row the columns that somebody else has changed since, in people's words.
 */
export async function putBack(rows: readonly Row[]): Promise<Map<string, Message[]>> {
  const stayed = new Map<string, Message[]>();
  for (const [table, columns] of Object.entries(filledColumns) as [FilledTable, readonly string[]][]) {
    // The stamps come last: they tell whether anything else was changed.
    for (const column of [...columns, ...(table === 'membership' ? ['version'] : stamps)]) {
      const chains = chainsOf(rows, table, column);
      if (chains.length === 0) continue;
      const done = await putBackColumn(table, column, chains);
      if (stamps.includes(column)) continue;
      for (const { id, rowIds } of chains)
        if (!done.has(id))
          for (const rowId of rowIds) stayed.set(rowId, [...(stayed.get(rowId) ?? []), wordOf(column)]);
    }
  }
  return stayed;
}

function chainsOf(rows: readonly Row[], table: string, column: string): Chain[] {
  const chains = new Map<string, Chain>();
  for (const { id: rowId, changes } of rows)
    for (const each of changes.changed) {
      if (each.table !== table || each.column !== column) continue;
      const later = chains.get(each.id);
      chains.set(
        each.id,
        later ? { ...later, before: each.before, rowIds: [...later.rowIds, rowId] } : { ...each, rowIds: [rowId] },
      );
    }
  return [...chains.values()];
}

async function putBackColumn(
  table: FilledTable,
  column: string,
  chains: readonly Chain[],
): Promise<ReadonlySet<string>> {
  const as = (value: string): string =>
    `(jsonb_populate_record(null::${table}, jsonb_build_object('${column}', c.${value}))).${column}`;
  const [rows] = (await currentManager().query(
    `update ${table} t set ${column} = ${as('before')}
     from jsonb_to_recordset($1::jsonb) as c (id uuid, before jsonb, after jsonb)
     where t.id = c.id and t.${column} is not distinct from ${as('after')} returning t.id`,
    [JSON.stringify(chains.map(({ id, before, after }) => ({ id, before, after })))],
  )) as [{ id: string }[], number];
  return new Set(rows.map(({ id }) => id));
}
