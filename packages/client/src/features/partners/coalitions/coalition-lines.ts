import { graphql } from '../../../graphql';
import '../share/share-lines';

export const CoalitionLine = graphql(`
  fragment CoalitionLine on Coalition {
    id
    name
    purpose
    version
    now: members(currentOnly: true, first: 1) {
      totalCount
    }
  }
`);

export const MemberLine = graphql(`
  fragment MemberLine on CoalitionMembership {
    id
    role
    startedOn
    endedOn
    isCurrent
    endReason
    version
    organisation {
      id
      name
    }
  }
`);

export const CoalitionPageDocument = graphql(`
  query CoalitionPage($id: ID!, $after: String, $sharesAfter: String) {
    coalition(id: $id) {
      ...CoalitionLine
      members(first: 100, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...MemberLine
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      shares(inForceOnly: true, first: 20, after: $sharesAfter) {
        totalCount
        edges {
          cursor
          node {
            ...ShareWithRecord
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

export const CoalitionsDocument = graphql(`
  query Coalitions($after: String) {
    coalitions(first: 50, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...CoalitionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
