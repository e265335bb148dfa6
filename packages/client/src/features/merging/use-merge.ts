import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';

export const MergeFields = graphql(`
  fragment MergeFields on Merge {
    id
    mergedAt
    undoneAt
    absorbedPerson {
      id
      name
    }
    absorbedOrganisation {
      id
      name
    }
  }
`);

const MergePeopleDocument = graphql(`
  mutation MergePeople($input: MergeInput!) {
    mergePeople(input: $input) {
      merge {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const MergeOrganisationsDocument = graphql(`
  mutation MergeOrganisations($input: MergeInput!) {
    mergeOrganisations(input: $input) {
      merge {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const UndoMergeDocument = graphql(`
  mutation UndoMerge($id: ID!) {
    undoMerge(id: $id) {
      merge {
        id
        undoneAt
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const MergePreviewDocument = graphql(`
  query MergePreview($keepId: ID!, $absorbId: ID!) {
    mergePreview(keepId: $keepId, absorbId: $absorbId) {
      moves {
        kind
        count
      }
      conflicts {
        field
        kept
        absorbed
      }
      closesTo
      staysOpenTo
    }
  }
`);

export type Mergeable = { __typename: 'Person' | 'Organisation'; id: string; name: string };

/** What does not load again says so in its own place; the act itself is done, and must not look as if it were not. */
const askAgain = (client: ApolloClient): Promise<unknown> => client.resetStore().catch(() => undefined);

/** Merging moves rows between records all over the house: what is cached is forgotten, and the page asks again. */
export function useMerge(kept: Mergeable) {
  const client = useApolloClient();
  const [mergePeople] = useMutation(MergePeopleDocument);
  const [mergeOrganisations] = useMutation(MergeOrganisationsDocument);
  return async (absorbId: string, idempotencyKey: string) => {
    const variables = { input: { idempotencyKey, keepId: kept.id, absorbId } };
    const payload =
      kept.__typename === 'Person'
        ? (await mergePeople({ variables })).data?.mergePeople
        : (await mergeOrganisations({ variables })).data?.mergeOrganisations;
    if (payload?.merge) await askAgain(client);
    return payload;
  };
}

export function useUndoMerge() {
  const client = useApolloClient();
  const [undo] = useMutation(UndoMergeDocument);
  return async (id: string) => {
    const payload = (await undo({ variables: { id } })).data?.undoMerge;
    if (payload?.merge) await askAgain(client);
    return payload;
  };
}
