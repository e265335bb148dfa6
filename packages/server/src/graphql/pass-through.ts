import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, getVariableValues } from 'graphql';
import type { Context } from './context';

/** An answer's data as PostgreSQL wrote it, which nobody need parse. */
class WrittenData {
  constructor(readonly json: string) {}

  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/**
 * Answers a query that is all data without walking it. Whatever is not plain success is left to the resolvers (a gate
 * that refuses, variables of the wrong type, a cursor of another list), so that errors are made in one place.
 */
export function passThrough(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operation, request, response, contextValue }) {
        if (operation.operation !== 'query') return null;
        const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!given.coerced) return null;
        const fragments = fragmentsOf(document);
        const json = await contextValue.answer({ operation, fragments, variableValues: given.coerced });
        if (json === undefined) return null;
        const data = new WrittenData(json) as never;
        return { http: response.http, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
}

type Stringify = NonNullable<ApolloServerOptions<Context>['stringifyResult']>;

/** Puts data that is written already into the answer as it is. */
export const stringifyResult: Stringify = (result) =>
  result.data instanceof WrittenData ? `{"data":${result.data.json}}` : JSON.stringify(result);

type Fragments = Record<string, FragmentDefinitionNode>;
const fragments = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  let found = fragments.get(document);
  if (!found) {
    found = Object.create(null) as Fragments;
    for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) found[each.name.value] = each;
    fragments.set(document, found);
  }
  return found;
}
