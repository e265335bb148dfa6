import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';

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

/** Merging moves rows between records all over the house: what is cached is forgotten, and the page asks again. */
export const useMergePeople = () =>
  useMutation(MergePeopleDocument, { onCompleted: (_, options) => void options?.client?.resetStore() });
export const useUndoMerge = () =>
  useMutation(UndoMergeDocument, { onCompleted: (_, options) => void options?.client?.resetStore() });
