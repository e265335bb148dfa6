import type { Argument } from './argument';
import { type Rows, from, rowsOf } from './links';
import { narrowed } from './narrowing';
import { type Scope, Occurrence } from './occurrence';
import type { Grouped, Grouping, Many } from './reading';
import { type Sql, raw, sql } from './sql';

/** Rows to be put into groups, by which keys, and how many each of them counts for. */
export interface Counted {
  readonly rows: Rows;
  readonly by: { readonly [grouping: string]: Grouping };
  readonly count: Sql;
  /** Sums whose changes came to nothing are no groups. */
  readonly having: Sql;
}

/** The sums that are kept where they tell what was asked, and the rows themselves otherwise. */
export function countedRows(scope: Scope, read: Grouped, given: Argument): Counted {
  const { sums } = read;
  const names = given
    .get('by')
    .items()
    .map(({ value }) => String(value));
  const of = sums?.when(scope.viewer) && names.every((name) => name in sums.by) ? sums.rows(names) : undefined;
  if (sums && of && tells(new Occurrence(scope, sums.to), given.get('filter'))) {
    const rows = narrowed(rowsOf(scope, { kind: 'many', to: sums.to, where: of }), {}, given);
    const count = rows.at.property(sums.count).value;
    return { rows, by: sums.by, count: sql`sum(${count})::int`, having: sql` having sum(${count}) <> 0` };
  }
  const rows = narrowed(rowsOf(scope, { ...read, kind: 'many' }), read, given);
  return { rows, by: read.by, count: raw('count(*)'), having: raw('') };
}

/** How many rows a list has, where that is kept: `live` otherwise, which counts them. */
export function totalOf(scope: Scope, list: Many, given: Argument, live: Sql): Sql {
  const { total, conditions = {} } = list;
  if (Object.values(conditions).some((each) => typeof each !== 'function')) return live;
  const names = [...Object.keys(conditions), 'filter'].filter((name) => given.get(name).given);
  const narrowing = Object.fromEntries(names.map((name) => [name, given.get(name)]));
  const told = total?.(scope.viewer, narrowing, live);
  return told ?? (names.some((name) => name !== 'filter') ? live : (summed(scope, list, given) ?? live));
}

function summed(scope: Scope, { sums, where }: Many, given: Argument): Sql | undefined {
  const filter = given.get('filter');
  const of = sums?.when(scope.viewer) && !where ? sums.rows([]) : undefined;
  if (!sums || !of || !tells(new Occurrence(scope, sums.to), filter)) return undefined;
  const rows = narrowed(rowsOf(scope, { kind: 'many', to: sums.to, where: of }), {}, given);
  return sql`(select coalesce(sum(${rows.at.property(sums.count).value}), 0)::int from ${from(rows)})`;
}

/** Whether a filter names nothing but fields of the sums. */
function tells(at: Occurrence, filter: Argument): boolean {
  if (!filter.given) return true;
  return filter.entries().every(([name, argument]) => {
    if (name === 'and' || name === 'or') return argument.items().every((each) => tells(at, each));
    if (name === 'not') return tells(at, argument);
    return at.readable.fields.get(name)?.filter === true;
  });
}
