import { DeclarationError } from './errors';
import { type Joined, type Scope, Occurrence } from './occurrence';
import type { One, OneOf, Opened, RowsRelation, Through, Viewer } from './reading';
import { Alias, type Row, type Sql, all, any, asSql, join, raw, sql, tableOf } from './sql';

/** The rows that a list, a connection or a single object reads from. */
export interface Rows {
  readonly at: Occurrence;
  readonly where: readonly Sql[];
  /** The tables, where that is more than the row's own. */
  readonly tables?: Sql;
  /** What is joined to each row without making more or fewer of them. */
  readonly joins?: Sql;
  /** What the order is read from instead of the row's own properties: a join's copies of them. */
  readonly repeated?: ReadonlyMap<string, Sql>;
  /** The join alone, where its copies tell who sees the rows: enough to count them. */
  readonly pairs?: { readonly tables: Sql; readonly where: readonly Sql[] };
  /** Where to look for them, at the root. */
  readonly opened?: Opened;
}

export const from = ({ at, where, tables = at.table, joins = raw('') }: Rows): Sql =>
  sql`${tables}${joins} where ${all(where)}`;

/** How many there are. */
export function countOf(rows: Rows): Sql {
  const { opened, at } = rows;
  const count = (...more: readonly Sql[]): Sql =>
    sql`(select count(*) from ${from(more.length ? within(rows, ...more) : { ...rows, ...rows.pairs })})`;
  if (!opened) return count();
  const known = new Alias('o');
  const others = opened.others(at.row);
  const few = sql`${count(others)} + ${count(sql`${at.id} = any(${known}.ids)`, sql`not ${others}`)}`;
  return sql`(with ${known} as materialized (${knownIds(opened, FEW_TO_COUNT)}) select case when ${known}.many then ${count()} else ${few} end from ${known})`;
}

/** From so many on, whoever looks at all rows is faster. */
const FEW_TO_COUNT = 100_000;

/** The ids of what was opened, and whether there are more than so many; then they are not all here. */
export const knownIds = ({ ids }: Opened, most: number): Sql =>
  sql`select array_agg(i$.id) as ids, count(*) > ${most} as many from (select * from (${ids}) j$ (id) limit ${most + 1}) i$`;

/** For what goes through all rows anyway: a condition by which PostgreSQL finds them. */
export const amongOpened = ({ opened, at }: Rows): Sql[] =>
  opened ? [sql`(${opened.others(at.row)} or ${at.id} = any(array(${opened.ids})))`] : [];

/** The same rows, as far as they fulfil more. */
export const within = (rows: Rows, ...more: readonly Sql[]): Rows =>
  more.length > 0 ? { ...rows, where: [...rows.where, ...more], pairs: undefined } : rows;

export const exists = (rows: Rows): Sql => sql`exists (select from ${from(rows)})`;

/** The conditions that say something: what is plainly true is left out. */
export const conditions = (...given: readonly (Sql | boolean | undefined)[]): Sql[] =>
  given.flatMap((condition) => (condition === undefined || condition === true ? [] : [asSql(condition)]));

/** The rows at the other end of a relation that this viewer may see; all rows of the type at the root. */
export function rowsOf(scope: Scope, relation: RowsRelation, parent?: Occurrence, joined?: Joined): Rows {
  const key = relation.kind === 'many' ? relation.on : undefined;
  const at = new Occurrence(scope, relation.to, undefined, {
    joined,
    from: parent && key !== undefined ? { key, at: parent } : undefined,
  });
  const { viewer } = scope;
  const through = parent && relation.kind === 'through' && relation.repeats ? paired(relation, at, parent) : undefined;
  const read = parent && relation.read?.(parent.row, viewer);
  const where = conditions(
    ...(through?.where ?? [parent && link(relation, at, parent)]),
    relation.sameVisibility || at.visible,
    relation.where?.(at.row, viewer),
    read,
    relation.kind === 'many' && relation.node ? present(at, relation.node) : undefined,
  );
  const pairs = through?.pairs && { ...through.pairs, where: [...through.pairs.where, ...conditions(read)] };
  const opened = !parent && relation.kind === 'many' ? relation.to.declared.opened?.(viewer) : undefined;
  return { ...through, at, where, pairs, opened, joins: joinsOf(at) };
}

const joinsOf = (at: Occurrence): Sql | undefined =>
  at.joined.size === 0
    ? undefined
    : join(
        [...at.joined].map(([relation, there]) => {
          const on = all([link(relation, there, at)!, ...conditions(there.visible)]);
          return sql` left join ${there.table} on ${on}`;
        }),
        '',
      );

/** Joined, since each pair is there once: then the join's index is read in its order, and only as far as the page goes. */
function paired(relation: Through, there: Occurrence, here: Occurrence): Omit<Rows, 'at'> {
  const { join: entity, here: ours, there: theirs, joined, repeats } = relation;
  const [joins, join] = tableOf<any>(entity);
  const where = conditions(sql`${join[ours]!} = ${here.id}`, joined?.(join, here.scope.viewer));
  const visible = relation.where ? undefined : seenByCopies(relation, join, here.scope.viewer);
  return {
    tables: sql`${joins} join ${there.table} on ${there.id} = ${join[theirs]!}`,
    where,
    pairs: visible === undefined ? undefined : { tables: joins, where: [...where, ...conditions(visible)] },
    repeated: new Map(
      Object.entries({ ...repeats, id: theirs }).flatMap(([property, copy]) => (copy ? [[property, join[copy]!]] : [])),
    ),
  };
}

/** The rule of the rows over what the join repeats of them; undefined where it asks for more. */
function seenByCopies(
  { to, there, repeats, sameVisibility }: Through,
  join: Row<any>,
  viewer: Viewer,
): Sql | boolean | undefined {
  let asksForMore = false;
  const copies = new Proxy({} as Row<any>, {
    get: (_, property) => {
      const copy = property === 'id' ? there : repeats?.[String(property)];
      asksForMore ||= copy === undefined;
      return join[copy ?? there];
    },
  });
  const visible = sameVisibility || to.declared.visible(copies, viewer);
  return asksForMore ? undefined : visible;
}

function link(relation: RowsRelation, there: Occurrence, here: Occurrence): Sql | undefined {
  if (relation.kind === 'one') return relation.by ? sql`${there.id} = ${here.row[relation.by]!}` : undefined;
  if (relation.kind === 'many') return relation.on ? sql`${there.row[relation.on]!} = ${here.id}` : undefined;
  const [joins, join] = tableOf<any>(relation.join);
  const where = conditions(sql`${join[relation.here]!} = ${here.id}`, relation.joined?.(join, here.scope.viewer));
  // Not a join: a pair that is joined twice must not come twice.
  return sql`${there.id} in (select ${join[relation.there]!} from ${joins} where ${all(where)})`;
}

/** Whether whoever sees a row sees the one row that this relation leads to, so that its key says it all. */
export function follows(relation: One, here: Occurrence): boolean {
  if (relation.where || (relation.read && relation.read(here.row, here.scope.viewer) !== true)) return false;
  return relation.sameVisibility || new Occurrence(here.scope, relation.to).visible === true;
}

/** The relation that a connection publishes as its node, declared on the rows that are its edges. */
export function nodeOf(edges: Occurrence, name: string): One | OneOf {
  const relation = edges.readable.relations.get(name);
  if (relation?.kind !== 'one' && relation?.kind !== 'oneOf')
    throw new DeclarationError(`${edges.reading.type}.${name} must lead to one row, since it is a node.`);
  return relation;
}

/** An edge whose node is invisible is not there: not in the list, not in the count. */
function present(edges: Occurrence, name: string): Sql {
  const node = nodeOf(edges, name);
  const targets: One[] = node.kind === 'one' ? [node] : targetsOf(node);
  return any(
    targets.map((target) =>
      follows(target, edges) ? sql`${edges.row[target.by!]!} is not null` : exists(rowsOf(edges.scope, target, edges)),
    ),
  );
}

/** Each possible target of a union as a relation of its own. */
export const targetsOf = ({ targets, read, sameVisibility }: OneOf): (One & { readonly by: string })[] =>
  targets.map(({ to, by }) => ({ kind: 'one', to, by, read, sameVisibility }));
