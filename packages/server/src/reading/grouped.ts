import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { type Asked, type Compilation, jsonArray } from './compilation';
import { DeclarationError, PlanError } from './errors';
import { exists, follows, rowsOf } from './links';
import { Occurrence } from './occurrence';
import { published } from './published';
import type { Grouping, One, Relation } from './reading';
import { Alias, Sql, Stored, all, asSql, join, raw, rowOf, sql } from './sql';
import type { Counted } from './sums';

const MOST_GROUPS = 1000;

/** Compiles the object that a group's key leads to, from the grouped row. */
type Follow = (
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  to: Relation,
  from: Occurrence,
) => Sql;

/** One key of the groups: computed over the rows, and how it is published over the groups. */
interface Key {
  readonly as: string;
  readonly column: Sql;
  readonly value: Sql;
  /** What a row is joined to, where it counts under several. */
  readonly joined?: Sql;
  shown(type: GraphQLObjectType, nodes: readonly FieldNode[]): Sql;
}

/** Counts per group, in the order of the keys. What this viewer may not read of every row cannot tell groups apart. */
export function compileGrouped(
  compilation: Compilation,
  { type, sets, given }: Asked,
  { rows, by: declared, count, having }: Counted,
  follow: Follow,
): Sql {
  const wanted = given.get('by').items();
  const names = [...new Set(wanted.map(({ value }) => String(value)))];
  if (!names.length) throw new PlanError(`Say what to group by: ${Object.keys(declared).join(', ')}.`);
  compilation.atMost = MOST_GROUPS;

  const groups = new Alias('g');
  const keys = names.map((name) => {
    const grouping = declared[name];
    if (!grouping) throw new DeclarationError(`Nothing says what "${name}" groups by.`);
    return keyOf(rows.at, groups, name, grouping, follow);
  });
  const columns = compilation.columns(type as GraphQLObjectType, sets, (name, nodes) => {
    if (name === 'count') return sql`${groups}.count`;
    return keys.find(({ as }) => as === name)?.shown(type as GraphQLObjectType, nodes) ?? raw('null');
  });
  const places = raw(keys.map((_, index) => index + 1).join());
  const counted = join([...keys.map(({ value, column }) => sql`${value} as ${column}`), sql`${count} as count`]);
  return jsonArray(
    columns,
    sql`(select ${counted} from ${rows.at.table}${join(
      keys.flatMap(({ joined }) => (joined ? [joined] : [])),
      '',
    )} where ${all(rows.where)} group by ${places}${having} order by ${places} limit ${MOST_GROUPS + 1}) ${groups}`,
  );
}

function keyOf(at: Occurrence, groups: Alias, name: string, grouping: Grouping, follow: Follow): Key {
  const refused = new PlanError(`${at.reading.type} cannot be grouped by ${name}.`);
  const plain = (as: string, value: Sql, type: string, shown = (of: Sql): Sql => of): Key => {
    const column = new Alias('v');
    return { as, value, column: sql`${column}`, shown: () => published(shown(sql`${groups}.${column}`), type) };
  };
  if (typeof grouping !== 'string' && 'through' in grouping) return throughKey(at, groups, grouping, refused, follow);
  if (typeof grouping !== 'string')
    return plain(grouping.as, asSql(grouping.value(at.row, at.scope.viewer)), grouping.type, grouping.shown);

  const relation = at.readable.relations.get(grouping);
  if (relation) {
    if (relation.kind !== 'one' || !relation.by)
      throw new DeclarationError(`${at.reading.type}.${grouping} must lead to one row, since it tells groups apart.`);
    if (relation.read && relation.read(at.row, at.scope.viewer) !== true) throw refused;
    return related(at, groups, grouping, { ...relation, by: relation.by }, follow);
  }
  const field = at.field(grouping);
  if (!field) throw new DeclarationError(`${at.reading.type} declares no "${grouping}" to group by.`);
  if (field.readable !== true) throw refused;
  return plain(grouping, field.shown.value, field.shown.type);
}

/** Rows whose other row is invisible are one group, without a key. */
function related(at: Occurrence, groups: Alias, as: string, to: One & { by: string }, follow: Follow): Key {
  const key = at.row[to.by]!;
  // The key keeps its column's name, so that the grouped row can stand in for the row itself.
  const column = new Sql([new Stored(at.reading.entity, to.by)]);
  return {
    as,
    column,
    value: follows(to, at) ? key : sql`case when ${exists(rowsOf(at.scope, to, at))} then ${key} end`,
    shown: (type, nodes) =>
      follow(
        type.getFields()[as]!,
        nodes,
        { kind: 'one', to: to.to, by: to.by, sameVisibility: true },
        new Occurrence(at.scope, at.reading, groups),
      ),
  };
}

/** Under each row that the relation leads to; a row that it leads to none is in no group. */
function throughKey(
  at: Occurrence,
  groups: Alias,
  { as, through }: { readonly as: string; readonly through: string },
  refused: PlanError,
  follow: Follow,
): Key {
  const relation = at.readable.relations.get(through);
  if (relation?.kind !== 'through' || !relation.sameVisibility || relation.joined)
    throw new DeclarationError(`${at.reading.type}.${through} must lead through a join, to what its viewers all see.`);
  if (relation.read && relation.read(at.row, at.scope.viewer) !== true) throw refused;
  const alias = new Alias('j');
  const join = rowOf<Record<string, unknown>>(relation.join, alias);
  const { to, there } = relation;
  return {
    as,
    column: new Sql([new Stored(relation.join, there)]),
    value: join[there]!,
    joined: sql` join ${new Sql([new Stored(relation.join)])} ${alias} on ${join[relation.here]!} = ${at.id}`,
    shown: (type, nodes) =>
      follow(
        type.getFields()[as]!,
        nodes,
        { kind: 'one', to, by: there, sameVisibility: true },
        new Occurrence(at.scope, { ...at.reading, entity: relation.join }, groups),
      ),
  };
}
