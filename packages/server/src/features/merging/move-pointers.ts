import type { Json, Ledger, Row } from './ledger';
import { filledFromDouble, samenessesOf } from './sameness';
import { type Pointer, type Sameness, pointersTo, quoted } from './tables';

interface Pair {
  readonly double: Row;
  readonly survivor: Row;
  readonly double_row: Row;
  readonly survivor_row: Row;
}

/**
 * Everything that points at the absorbed row points at the kept one. Where both have what may be there only once (both
 * took part in one engagement, both carry a tag), the kept one's row stays and takes from its double what it lacks.
 */
export async function movePointers(ledger: Ledger, table: string, kept: string, absorbed: string): Promise<void> {
  for (const pointer of await pointersTo(ledger.manager, table)) {
    for (const sameness of samenessesOf(pointer)) await collapse(ledger, pointer, sameness, kept, absorbed);
    await ledger.move(pointer.table, pointer.column, absorbed, kept);
  }
}

async function collapse(
  ledger: Ledger,
  pointer: Pointer,
  sameness: Sameness,
  kept: string,
  absorbed: string,
): Promise<void> {
  const { table } = pointer;
  const pairs = await doubles(ledger, pointer, sameness, kept, absorbed);
  for (const { double, survivor, double_row: from, survivor_row: to } of pairs) {
    const [doubleId, survivorId] = [double.id, survivor.id];
    if (typeof doubleId === 'string' && typeof survivorId === 'string')
      await movePointers(ledger, table, survivorId, doubleId);
    await ledger.set(table, survivor, to, lacking(filledFromDouble[table] ?? [], to, from));
  }
  await ledger.remove(
    table,
    pairs.map(({ double }) => double),
  );
}

/** The columns of each group that the one lacks wholly and the other has. */
export function lacking(groups: readonly (readonly string[])[], has: Row, other: Row): Row {
  const isBlank = (value: Json | undefined): boolean =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    groups
      .filter((group) => group.every((column) => isBlank(has[column])))
      .flatMap((group) => group.map((column) => [column, other[column] ?? null] as const))
      .filter(([, value]) => !isBlank(value)),
  );
}

async function doubles(
  ledger: Ledger,
  { table, column }: Pointer,
  { by, where, emptyIsEqual }: Sameness,
  kept: string,
  absorbed: string,
): Promise<Pair[]> {
  const narrowed = [where, ...(emptyIsEqual ? [] : by.map((expression) => `(${expression}) is not null`))];
  const rows = (parameter: string): string =>
    `(select ${ledger.keyOf(table, 't')} as key, to_jsonb(t) as row, jsonb_build_array(${by.join(', ')}) as sign
      from ${quoted(table)} t where ${[`t.${quoted(column)} = ${parameter}`, ...narrowed].filter(Boolean).join(' and ')})`;
  return (await ledger.manager.query(
    `select distinct on (d.key) d.key as "double", s.key as survivor, d.row as double_row, s.row as survivor_row
     from ${rows('$2')} d join ${rows('$1')} s on s.sign = d.sign order by d.key, s.key`,
    [kept, absorbed],
  )) as Pair[];
}
