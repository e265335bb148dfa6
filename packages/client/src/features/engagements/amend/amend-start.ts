import type { ApolloClient } from '@apollo/client';
import { graphql, type AmendStartQuery } from '../../../graphql';
import '../page/engagement-page';

const AmendStartDocument = graphql(`
  query AmendStart($id: ID!, $day: Date!, $after: String) {
    engagement(id: $id) {
      id
      version
      day
      startsAt
      endsAt
      allDay
      status
      subject
      place
      summary
      notToRaise
      sensitivity
      type {
        id
      }
      county {
        id
      }
      topics {
        id
      }
      participants(first: 100, after: $after) {
        edges {
          node {
            ...ParticipantFields
            person {
              id
              memberships(asOf: $day, first: 6) {
                edges {
                  node {
                    id
                    post {
                      id
                      label
                    }
                    organisation {
                      id
                      name
                    }
                  }
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      discussionPoints {
        ...PointFields
      }
    }
  }
`);

export type AmendStart = NonNullable<AmendStartQuery['engagement']>;
export type AmendParticipant = AmendStart['participants']['edges'][number]['node'];

/**
 * The engagement as it stands on the server, with every participant: who is missing from a list that is sent back is
 * removed. Null when it is no longer open to the viewer.
 */
export async function readAmendStart(
  client: ApolloClient,
  { id, day }: { id: string; day: string },
): Promise<{ engagement: AmendStart; participants: AmendParticipant[] } | null> {
  const participants: AmendParticipant[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { data } = await client.query({
      query: AmendStartDocument,
      variables: { id, day, after },
      fetchPolicy: 'no-cache',
    });
    const engagement = data?.engagement;
    if (!engagement) return null;
    participants.push(...engagement.participants.edges.map(({ node }) => node));
    const { hasNextPage, endCursor } = engagement.participants.pageInfo;
    if (!hasNextPage) return { engagement, participants };
    after = endCursor;
  }
}
