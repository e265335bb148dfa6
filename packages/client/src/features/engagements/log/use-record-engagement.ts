import { useMutation } from '@apollo/client/react';
import type { ApolloCache } from '@apollo/client';
import { graphql } from '../../../graphql';

const RecordEngagementDocument = graphql(`
  mutation RecordEngagement($input: RecordEngagementInput!) {
    recordEngagement(input: $input) {
      engagement {
        id
        participants(first: 100) {
          edges {
            node {
              id
              person {
                id
              }
              organisation {
                id
              }
            }
          }
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const OF_A_RECORD = ['timeline', 'engagements', 'commitments', 'tasks', 'lastEngagedAt', 'contactStatus'];
const OF_THE_HOUSE = [
  'engagements',
  'engagementsGroupedBy',
  'commitments',
  'tasks',
  'search',
  'people',
  'organisations',
];

/** Forgets what a new or changed engagement may have changed, so that pages in view ask again. */
export function forgetAround(cache: ApolloCache, records: { __typename: string; id: string }[]): void {
  for (const record of records) {
    for (const fieldName of OF_A_RECORD) cache.evict({ id: cache.identify(record), fieldName });
  }
  for (const fieldName of OF_THE_HOUSE) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}

export function useRecordEngagement() {
  return useMutation(RecordEngagementDocument, {
    update(cache, { data }) {
      const engagement = data?.recordEngagement.engagement;
      if (!engagement) return;
      const records = engagement.participants.edges.flatMap(({ node }) => [node.person, node.organisation]);
      forgetAround(
        cache,
        records.filter((record) => record !== null && record !== undefined),
      );
    },
  });
}
