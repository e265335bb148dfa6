import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
  getNamedType,
} from 'graphql';
import type { Argument } from './argument';
import { type Compilation, json, jsonObject } from './compilation';
import { DeclarationError } from './errors';
import type { Ordering } from './order';
import { type Page, pageOf } from './page';
import { PageColumns } from './page-columns';
import { childSets } from './selection';
import { type Sql, raw, sql } from './sql';

/** The rows of one page, as the connection wants them. */
export interface Slice {
  readonly page: Page;
  readonly ordering: Ordering;
  /** What of the order is on this page, as ranges of the index that follow one another. */
  readonly ranges: readonly (Sql | true)[];
  readonly columns: Sql;
  readonly limit: number;
  /** Whether each row is to have its `place`. */
  readonly placed: boolean;
}

/** Something that can be published as a connection. */
export interface Pageable {
  readonly arguments: Argument;
  readonly ordering: Ordering;
  /** The JSON of the row's node, or the columns of it where the row is the node. */
  node(published: GraphQLNamedType, sets: readonly SelectionSetNode[]): Sql | readonly Sql[];
  /** A field of the edge beside cursor and node. */
  edge(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Sql | undefined;
  /** A field of the whole list: `totalCount`. */
  whole(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Sql | undefined;
  /** In their order, unless they are placed. */
  rows(slice: Slice): Sql;
}

/**
 * A Relay connection, paying only for what is asked: without `pageInfo` a page is a limited list; with
 * it, one row more is read and dropped (cheaper than keeping that row from being computed).
 */
export function compileConnection(
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  list: Pageable,
): Sql {
  const page = pageOf(list.arguments);
  const ordering = page.backwards ? list.ordering.reversed() : list.ordering;
  const ranges = page.cursor.given ? ordering.beyond(page.cursor) : [true as const];
  const selected = compilation.selected(type, sets).map(([name]) => name);
  const aggregate = new PageColumns(page, ranges.length, {
    informed: selected.includes('pageInfo'),
    arrays: selected.filter((name) => name === 'nodes' || name === 'edges').length,
  });

  const edge = (edgeType: GraphQLObjectType, nodes: readonly FieldNode[]): Sql[] =>
    compilation.columns(edgeType, childSets(nodes), (name, inner) => {
      if (name === 'cursor') return list.ordering.cursor();
      if (name === 'node') return json(list.node(typeOf(edgeType, 'node'), childSets(inner)));
      return list.edge(edgeType, name, inner);
    });

  const columns = compilation.columns(type, sets, (name, nodes) => {
    if (name === 'edges') return aggregate.array(edge(typeOf(type, 'edges'), nodes));
    if (name === 'nodes') return aggregate.array(list.node(typeOf(type, 'nodes'), childSets(nodes)));
    if (name !== 'pageInfo') return list.whole(type, name, nodes);
    const info = aggregate.pageInfo(() => list.ordering.cursor());
    return jsonObject(compilation.columns(typeOf(type, 'pageInfo'), childSets(nodes), (part) => info[part]?.()));
  });

  const { placed } = aggregate;
  const limit = placed ? page.size + 1 : page.size;
  const rows = list.rows({ page, ordering, ranges, columns: aggregate.columns(), limit, placed });
  // Where nothing of the page was selected, `having` makes one row of it; PostgreSQL drops the page then.
  const one = raw(aggregate.isAggregated ? '' : ' having true');
  return jsonObject(columns, sql`${rows} ${aggregate.alias}${one}`);
}

const typeOf = (type: GraphQLObjectType, field: string): GraphQLObjectType => {
  const published = type.getFields()[field];
  if (!published) throw new DeclarationError(`${type.name} has no "${field}".`);
  return getNamedType(published.type) as GraphQLObjectType;
};
