import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
  getArgumentValues,
} from 'graphql';
import { Argument } from './argument';
import { named } from './coded';
import type { Scope } from './occurrence';
import { type Surroundings, collect } from './selection';
import { Alias, Sql, identifier, join, literal, sql } from './sql';

/** A field whose coerced arguments the statement binds, made anew by graphql-js on every call. */
export interface ArgumentSource {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** One place of the selection: what the schema publishes there, what of it is wanted, and with which arguments. */
export interface Asked {
  readonly type: GraphQLNamedType;
  readonly list: boolean;
  readonly sets: readonly SelectionSetNode[];
  readonly given: Argument;
}

/** What is shared while one root field is compiled: for whom, from what, with which arguments, how much so far. */
export class Compilation {
  readonly sources: ArgumentSource[] = [];
  /** How many rows the root's list may have; one more is read, so that too many are refused and not cut. */
  atMost?: number;

  constructor(
    readonly scope: Scope,
    readonly around: Surroundings,
    /** Whether the answer goes out as it is, so that nothing may be in it but what was asked for. */
    readonly isPassedThrough = false,
  ) {}

  arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Argument {
    if (!field.args.length) return new Argument({}, () => ({}));
    this.sources.push({ field, node });
    return Argument.of(this.sources.length - 1, getArgumentValues(field, node, this.around.variables));
  }

  /** The selected fields of one object by their own names, once for each response key. */
  selected(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): (readonly [string, readonly FieldNode[]])[] {
    return [...collect(this.around, type, sets).values()].map((nodes) => [nodes[0]!.name.value, nodes]);
  }

  /** The selected fields of one object as columns named by response key; `undefined` leaves one out. */
  columns(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    value: (name: string, nodes: readonly FieldNode[]) => Sql | undefined,
  ): Sql[] {
    const { budget } = this.scope;
    return budget.within(() =>
      [...collect(this.around, type, sets)].flatMap(([key, nodes]) => {
        budget.spend();
        const name = nodes[0]!.name.value;
        const column = name === '__typename' ? literal(type.name) : value(name, nodes);
        if (!column) return [];
        const shown = this.isPassedThrough && name !== '__typename' ? named(type, name, column) : column;
        return [sql`${shown} as ${identifier(key)}`];
      }),
    );
  }
}

/** One JSON object of the columns, from the rows (which yield one) or from the row around it. */
export function jsonObject(columns: readonly Sql[], from?: Sql): Sql {
  const row = new Alias('r');
  const select = from ? sql`${join(columns)} from ${from}` : join(columns);
  return sql`(select row_to_json(${row}) from (select ${select}) ${row})`;
}

/** The JSON of what comes as such, or as the columns of the row around it. */
export const json = (value: Sql | readonly Sql[]): Sql => (value instanceof Sql ? value : jsonObject(value));

/** A JSON array of the rows, in their order. */
export function jsonArray(columns: readonly Sql[], from: Sql): Sql {
  const row = new Alias('r');
  return sql`(select coalesce(json_agg(${row}),'[]') from (select ${join(columns)} from ${from}) ${row})`;
}
