import { graphql } from '../../../graphql';
import '../../contacts';
import '../../people';
import '../../vocabularies';
import '../engagements-query';

export const BriefPageDocument = graphql(`
  query BriefPage($id: ID!) {
    engagement(id: $id) {
      ...EngagementRow
      summary
      notToRaise
      people: participants(first: 50) {
        totalCount
        edges {
          cursor
          node {
            id
            role
            attendance
            inPost {
              id
              label
            }
            organisation {
              id
              name
            }
            person {
              ...PersonLine
              summary
              lastEngagedAt
              doNotContact {
                ...DoNotContactFields
              }
              contacts: engagements(filter: { status: { eq: HELD } }, first: 3) {
                edges {
                  cursor
                  node {
                    id
                    day
                    subject
                    summary
                    type {
                      ...TermFields
                    }
                  }
                }
                pageInfo {
                  hasNextPage
                  endCursor
                }
              }
              commitments(filter: { status: { in: [MADE, IN_PROGRESS] } }, first: 5) {
                totalCount
                edges {
                  cursor
                  node {
                    id
                    text
                    dueOn
                    status
                    isOverdue
                  }
                }
                pageInfo {
                  hasNextPage
                  endCursor
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
    }
  }
`);
