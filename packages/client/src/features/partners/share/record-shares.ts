import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../graphql';
import { useNeeds } from '../../accounts';
import './share-lines';

export const RecordSharesDocument = graphql(`
  query RecordShares($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on Person {
        shares(first: 10, after: $after) {
          ...SharePage
        }
      }
      ... on Organisation {
        shares(first: 10, after: $after) {
          ...SharePage
        }
      }
      ... on Engagement {
        shares(first: 10, after: $after) {
          ...SharePage
        }
      }
    }
  }

  fragment SharePage on ShareGrantConnection {
    totalCount
    edges {
      cursor
      node {
        ...ShareLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

/** Asks for the shares of a record together with its page, whose section about them is loaded later. */
export function useSharesAhead(id: string): void {
  useQuery(RecordSharesDocument, { ...useNeeds('sharing:read'), variables: { id } });
}
