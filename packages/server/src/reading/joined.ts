import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Compilation } from './compilation';
import { type Joined, Occurrence } from './occurrence';
import { isConnection } from './page';
import type { One, Reading } from './reading';
import { childSets } from './selection';

interface Selected<Type = GraphQLNamedType> {
  readonly type: Type;
  readonly sets: readonly SelectionSetNode[];
}

/**
 * What is shown of each row of a list that its own visibility goes by: whose membership it is, who took part. Joined, it
 * is looked up once for both; a sixth of a page of such rows went into looking it up twice.
 */
export function joinedTo(compilation: Compilation, reading: Reading, asked: Selected): Joined {
  const { scope } = compilation;
  const found = new Map<One, Occurrence>();
  for (const { type, sets } of rowsAsked(compilation, asked)) {
    for (const [name] of compilation.selected(type, sets)) {
      const relation = scope.catalogue.of(reading).relations.get(name);
      if (relation?.kind !== 'one' || !relation.by || !relation.sameVisibility || found.has(relation)) continue;
      if (relation.where || relation.read || type.getFields()[name]!.args.length > 0) continue;
      const there = new Occurrence(scope, relation.to);
      if (there.visible !== true) found.set(relation, there);
    }
  }
  return found;
}

/** What is selected of the rows: of a connection, below its nodes and its edges' nodes. */
function rowsAsked(compilation: Compilation, { type, sets }: Selected): Selected<GraphQLObjectType>[] {
  if (!isObjectType(type)) return [];
  if (!isConnection(type)) return [{ type, sets }];
  const below = (of: GraphQLObjectType, within: readonly SelectionSetNode[], field: string) =>
    [...compilation.selected(of, within)]
      .filter(([name]) => name === field)
      .map(([, nodes]) => ({
        type: getNamedType(of.getFields()[field]!.type) as GraphQLObjectType,
        sets: childSets(nodes),
      }));
  const edges = below(type, sets, 'edges').flatMap((edge) => below(edge.type, edge.sets, 'node'));
  return [...below(type, sets, 'nodes'), ...edges];
}
