import { gql } from '@apollo/client';
import { createFragmentRegistry } from '@apollo/client/cache';
import type { graphql as typed } from './generated/gql';

/** Fragments by name, so that a query may spread what the components below it own. */
export const fragments = createFragmentRegistry();

/** Ids of operations by name; the build writes them beside their texts, and without a build there are none. */
export const operationIds = new Map<string, string>();

type Typed = typeof typed;

/**
 * A query, mutation or fragment with generated types. The documents stay in the chunks that use them: of the generated
 * code only types are imported.
 */
export const graphql = ((source: string, id?: string) => {
  const document = gql(source);
  const [definition] = document.definitions;
  if (id && definition?.kind === 'OperationDefinition' && definition.name) operationIds.set(definition.name.value, id);
  if (document.definitions.every((definition) => definition.kind === 'FragmentDefinition'))
    fragments.register(document);
  return document;
}) as Typed;
