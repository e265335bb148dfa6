import type { Argument } from './argument';
import { Filter } from './filter';
import { type Rows, amongOpened, countOf, from, rowsOf, within } from './links';
import { narrowed } from './narrowing';
import { type Scope, Occurrence } from './occurrence';
import type { Grouped, Grouping, Many } from './reading';
import { type Sql, join, raw, sql } from './sql';

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
  const live = narrowed(rowsOf(scope, { ...read, kind: 'many' }), read, given);
  const rows = within(live, ...amongOpened(live));
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

function summed(scope: Scope, list: Many, given: Argument): Sql | undefined {
  const { sums, where } = list;
  const filter = given.get('filter');
  const of = sums?.when(scope.viewer) && !where ? sums.rows([]) : undefined;
  if (!sums || !of) return undefined;
  const { instant } = sums;
  const bounds = instant ? boundsOf(filter, instant.field) : [];
  if (!bounds || !tells(new Occurrence(scope, sums.to), filter, bounds.length > 0 ? instant?.field : undefined))
    return undefined;
  const rows = rowsOf(scope, { kind: 'many', to: sums.to, where: of });
  const { at } = rows;
  const sum = (...more: readonly Sql[]): Sql =>
    sql`(select coalesce(sum(${at.property(sums.count).value}), 0)::int from ${from(within(rows, ...more))})`;
  if (!instant || bounds.length === 0) return sum(...(filter.given ? [Filter.compile(at, filter)] : []));
  const days = bounds.map(({ operand }) => instant.dayOf(sql`${operand.bind('timestamptz')}`));
  const whole = bounds.map(
    ({ isBegin }, index) => sql`${at.row[instant.day]!} ${raw(isBegin ? '>' : '<')} ${days[index]!}`,
  );
  const live = narrowed(rowsOf(scope, list), list, given);
  const edges = sql`${live.at.row[instant.day]!} in (${join(days)})`;
  return sql`(${sum(Filter.compile(at, filter, instant.field), ...whole)} + ${countOf(within(live, edges))})::int`;
}

interface Bound {
  readonly isBegin: boolean;
  readonly operand: Argument;
}

/** Between which instants all rows are to lie; undefined where more than that is asked of it. */
function boundsOf(filter: Argument, field: string): readonly Bound[] | undefined {
  if (!filter.given) return [];
  const asked = filter.get(field);
  const own = (asked.given ? asked.entries() : []).map(([operator, operand]) =>
    operand.given && operator in begins ? { isBegin: begins[operator]!, operand } : undefined,
  );
  const all = filter.get('and');
  const inner = (all.given ? all.items() : []).map((each) => boundsOf(each, field));
  if (own.includes(undefined) || inner.includes(undefined)) return undefined;
  return [...own, ...inner.flat()].flatMap((each) => each ?? []);
}

const begins: Readonly<Record<string, boolean>> = { gt: true, gte: true, lt: false, lte: false };

/** Whether a filter names nothing but fields of the sums, and what is left aside of what all rows must fulfil. */
function tells(at: Occurrence, filter: Argument, aside?: string): boolean {
  if (!filter.given) return true;
  return filter.entries().every(([name, argument]) => {
    if (name === 'and') return argument.items().every((each) => tells(at, each, aside));
    if (name === 'or') return argument.items().every((each) => tells(at, each));
    if (name === 'not') return tells(at, argument);
    return name === aside || at.readable.fields.get(name)?.filter === true;
  });
}
