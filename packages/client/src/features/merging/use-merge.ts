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
    }
  }
`);

export type Mergeable = { __typename: 'Person' | 'Organisation'; id: string; name: string };

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
    if (payload?.merge) await client.resetStore();
    return payload;
  };
}

export function useUndoMerge() {
  const client = useApolloClient();
  const [undo] = useMutation(UndoMergeDocument);
  return async (id: string) => {
    const payload = (await undo({ variables: { id } })).data?.undoMerge;
    if (payload?.merge) await client.resetStore();
    return payload;
  };
}
