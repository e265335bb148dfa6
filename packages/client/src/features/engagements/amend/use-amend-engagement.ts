import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql';
import { forgetAround } from '../log/use-record-engagement';
import '../engagements-query';
import '../page/engagement-page';

const AmendEngagementDocument = graphql(`
  mutation AmendEngagement($id: ID!, $input: AmendEngagementInput!) {
    amendEngagement(id: $id, input: $input) {
      engagement {
        ...EngagementRow
        statusReason
        summary
        notToRaise
        version
        discussionPoints {
          ...PointFields
        }
        tasks(first: 50) {
          totalCount
          edges {
            cursor
            node {
              ...TaskLine
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        people: participants(first: 50) {
          totalCount
          edges {
            cursor
            node {
              ...ParticipantFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
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

export function useAmendEngagement() {
  return useMutation(AmendEngagementDocument, {
    update(cache, { data }) {
      const changed = data?.amendEngagement.engagement;
      if (!changed) return;
      const records = changed.people.edges.flatMap(({ node }) => [node.person, node.organisation]);
      forgetAround(
        cache,
        records.filter((record) => record !== null && record !== undefined),
      );
    },
  });
}
