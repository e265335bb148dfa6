import { gql } from '@apollo/client';
import { createFragmentRegistry } from '@apollo/client/cache';
import type { graphql as typed } from './generated/gql';

/** Fragments by name, so that a query may spread what the components below it own. */
export const fragments = createFragmentRegistry();

type Typed = typeof typed;

/**
 * A query, mutation or fragment with generated types. The documents stay in the chunks that use them: of the generated
 * code only types are imported.
 */
export const graphql = ((source: string) => {
  const document = gql(source);
  if (document.definitions.every((definition) => definition.kind === 'FragmentDefinition'))
    fragments.register(document);
  return document;
}) as Typed;
