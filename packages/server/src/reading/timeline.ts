import { type GraphQLNamedType, type GraphQLObjectType, type SelectionSetNode, getNamedType } from 'graphql';
import type { Argument } from './argument';
import { type Asked, type Compilation, jsonArray, jsonObject } from './compilation';
import { type Slice, compileConnection } from './connection';
import { PlanError } from './errors';
import { type Rows, conditions, countOf, from, rowsOf, within } from './links';
import { type Scope, Occurrence } from './occurrence';
import { Ordering, tagOf } from './order';
import { published } from './published';
import type { Timeline, TimelineSource } from './reading';
import { childSets } from './selection';
import { type Sql, Alias, join, literal, raw, sql } from './sql';

/** Compiles the columns of a node, from its own row. */
type Columns = (at: Occurrence, type: GraphQLNamedType, sets: readonly SelectionSetNode[]) => readonly Sql[];

interface Branch {
  readonly source: TimelineSource;
  readonly rows: Rows;
  readonly at: Sql;
  readonly id: Sql;
}

/**
 * A union of tables by time, newest first. Each branch has its own order and limit, so that each reads
 * one stretch of its index; what the entries say is looked up after they are merged.
 */
export function compileTimeline(
  compilation: Compilation,
  { type, sets, given }: Asked,
  timeline: Timeline,
  parent: Occurrence | undefined,
  columns: Columns,
): Sql {
  const { scope } = compilation;
  const kinds = timeline.sources.map((source) => source.kind);
  const listing = (listed: readonly string[]): readonly Branch[] =>
    timeline.sources
      .filter(({ kind }) => listed.includes(kind))
      .map((source) => branchOf(scope, timeline, source, parent, given, listed));
  const chosen = listing(chosenOf(kinds, given.get('kinds')));
  // A kind that this timeline never has: nothing, in the form of something.
  const nothing = (): readonly Branch[] =>
    listing(kinds.slice(0, 1)).map(({ rows, ...branch }) => ({
      ...branch,
      rows: { ...rows, where: [raw('false')], pairs: undefined },
    }));
  const branches = chosen.length ? chosen : nothing();
  const entry = new Alias('k');
  const perBranch = (value: (branch: Branch) => Sql): Sql =>
    sql`(case ${entry}.branch ${join(
      branches.map((branch, index) => sql`when ${index} then ${value(branch)}`),
      ' ',
    )} end)`;

  return compileConnection(compilation, type as GraphQLObjectType, sets, {
    arguments: given,
    ordering: byTime(sql`${entry}.at`, sql`${entry}.id`),
    node: (node, inner) =>
      perBranch(({ source }) => {
        const at = new Occurrence(scope, source.reading);
        return jsonObject(columns(at, node, inner), sql`${at.table} where ${at.id} = ${entry}.id`);
      }),
    edge: (_, name) => {
      if (name === 'at') return published(sql`${entry}.at`, 'timestamptz');
      return name === 'kind' ? perBranch(({ source }) => literal(source.kind)) : undefined;
    },
    whole: (connection, name, nodes) => {
      if (name === 'totalCount') return total(branches);
      if (name === 'unfilteredCount') return total(listing(kinds));
      if (name !== 'countsByKind') return undefined;
      const counts = new Alias('c');
      const published = getNamedType(connection.getFields()[name]!.type) as GraphQLObjectType;
      const values: Record<string, Sql> = { kind: sql`${counts}.kind`, count: sql`${counts}.count` };
      const counted = kinds.map((kind) => sql`select ${literal(kind)} as kind, ${total(listing([kind]))} as count`);
      return jsonArray(
        compilation.columns(published, childSets(nodes), (field) => values[field]),
        sql`(${join(counted, ' union all ')}) ${counts}`,
      );
    },
    rows: (slice) => merged(branches, entry, slice),
  });
}

const total = (branches: readonly Branch[]): Sql =>
  sql`(${join(
    branches.map(({ rows }) => countOf(rows)),
    ' + ',
  )})`;

function branchOf(
  scope: Scope,
  timeline: Timeline,
  source: TimelineSource,
  parent: Occurrence | undefined,
  given: Argument,
  listed: readonly string[],
): Branch {
  const reached = source.over && parent ? rowsOf(scope, source.over, parent) : undefined;
  const occurrence = reached?.at ?? new Occurrence(scope, source.reading);
  const { value, nullable } = occurrence.property(source.at);
  const at = reached?.repeated?.get(source.at) ?? value;
  const [since, until] = [given.get('since'), given.get('until')];
  const rows = reached ?? {
    at: occurrence,
    where: conditions(parent && source.link?.(occurrence.row, parent.row, scope.viewer), occurrence.visible),
  };
  const more = conditions(
    source.where?.(occurrence.row, scope.viewer),
    parent && source.toldIn && listed.includes(source.toldIn.kind)
      ? sql`not coalesce(${source.toldIn.when(occurrence.row, parent.row)}, false)`
      : undefined,
    parent && timeline.read?.(parent.row, scope.viewer),
    nullable ? sql`${at} is not null` : undefined,
    since.given ? sql`${at} >= ${since.bind('timestamptz')}` : undefined,
    until.given ? sql`${at} < ${until.bind('timestamptz')}` : undefined,
  );
  return { source, rows: within(rows, ...more), at, id: reached?.repeated?.get('id') ?? occurrence.id };
}

function chosenOf(kinds: readonly string[], asked: Argument): readonly string[] {
  if (!asked.given) return kinds;
  const wanted = asked.items().map(({ value }) => String(value));
  if (!wanted.length) throw new PlanError('Name at least one kind, or leave kinds out for all of them.');
  return wanted;
}

const byTime = (at: Sql, id: Sql): Ordering =>
  new Ordering(
    [
      { value: at, type: 'timestamptz', descending: true, nullable: false },
      { value: id, type: 'uuid', descending: true, nullable: false },
    ],
    tagOf(['timeline']),
  );

/** The entries of one page: which branch, when, which id. */
function merged(branches: readonly Branch[], entry: Alias, { page, columns, limit, placed }: Slice): Sql {
  const towards = (ordering: Ordering): Ordering => (page.backwards ? ordering.reversed() : ordering);
  const parts = branches.map(({ rows, at, id }, index) => {
    const ordering = towards(byTime(at, id));
    const ranges = page.cursor.given ? ordering.beyond(page.cursor) : [];
    const stretch = from(within(rows, ...ranges));
    return sql`(select ${index} as branch, ${at}::timestamptz as at, ${id} as id from ${stretch} order by ${ordering.sql()} limit ${limit})`;
  });
  const union = new Alias('u');
  const order = towards(byTime(sql`${union}.at`, sql`${union}.id`)).sql();
  const entries = sql`select ${union}.*, row_number() over (order by ${order}) as place from (${join(parts, ' union all ')}) ${union} order by ${order} limit ${limit}`;
  return placed
    ? sql`(select ${entry}.place, ${columns} from (${entries}) ${entry})`
    : sql`(select ${columns} from (${entries}) ${entry} order by ${entry}.place)`;
}
