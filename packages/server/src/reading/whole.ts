import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
  isNonNullType,
} from 'graphql';
import type { Compilation } from './compilation';
import { Compiler } from './compiler';
import { NotAllData } from './errors';
import { readsOf } from './reading';
import { collect } from './selection';
import { type Sql, Alias, join, literal, sql } from './sql';

/** An operation as it was asked, and its variables as graphql-js has coerced them. */
export type AskedOperation = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'variableValues'>;

export type RootField = GraphQLField<unknown, unknown>;

/** The root fields of a selection that is answered as a whole, and the answer with all of them. */
export interface Whole {
  readonly fields: readonly RootField[];
  /** Null where a field is null that may not be: what is to be said then, the walk knows. */
  readonly json: Sql;
}

/**
 * Compiles all root fields of a query to one text: the whole answer, so that Node need not copy it to put it in brackets.
 * @throws NotAllData where something in it is made by code.
 */
export function compileWhole(compilation: Compilation, type: GraphQLObjectType, set: SelectionSetNode): Whole {
  const compiler = new Compiler(compilation);
  const fields: RootField[] = [];
  const members = [...collect(compilation.around, type, [set])].map(([key, nodes], index) => {
    const { value: name } = nodes[0]!.name;
    const label = literal(`${index > 0 ? ',' : ''}"${key}":`);
    if (name === '__typename') return sql`${label} || ${literal(JSON.stringify(type.name))}`;
    const field = type.getFields()[name];
    const read = field && readsOf(field.extensions);
    if (!read) throw new NotAllData(`${name} is not read by the planner.`);
    fields.push(field);
    const text = sql`(${bounded(compilation, compiler.field(field, nodes, read))})::text`;
    return sql`${label} || ${isNonNullType(field.type) ? text : sql`coalesce(${text}, 'null')`}`;
  });
  return { fields, json: join([literal('{"data":{'), ...members, literal('}}')], ' || ') };
}

/** Null instead of more rows than there may be, so that the walk refuses them. */
function bounded(compilation: Compilation, json: Sql): Sql {
  const { atMost } = compilation;
  if (atMost === undefined) return json;
  compilation.atMost = undefined;
  const [list, whole] = [new Alias('v'), new Alias('u')];
  // Without the offset PostgreSQL would write the list twice.
  return sql`select case when json_array_length(${whole}.${list}) <= ${atMost} then ${whole}.${list} end from (select ${json} as ${list} offset 0) ${whole}`;
}
