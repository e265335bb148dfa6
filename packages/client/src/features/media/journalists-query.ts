import { graphql } from '../../graphql';
import '../vocabularies';

export const JournalistRow = graphql(`
  fragment JournalistRow on Person {
    id
    name
    languages
    preferredChannel
    contactStatus
    county {
      id
      name
    }
    memberships(current: true, first: 5) {
      totalCount
      nodes {
        id
        role
        post {
          id
          label
        }
        organisation {
          id
          name
          outlet {
            id
            medium {
              ...TermFields
            }
          }
        }
      }
    }
    lastPitch {
      id
      status
      sentAt
    }
    journalist {
      id
      isFreelance
      bestChannel
      bestFrom
      bestUntil
      deadlineDay
      approach
      verifiedAt
      beats {
        ...TermFields
      }
    }
  }
`);

export const JournalistsDocument = graphql(`
  query Journalists($search: String, $wanted: JournalistsWanted, $first: Int!, $after: String) {
    journalists(search: $search, wanted: $wanted, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...JournalistRow
        }
      }
    }
  }
`);
