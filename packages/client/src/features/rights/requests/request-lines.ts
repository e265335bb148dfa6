import { graphql } from '../../../graphql';

export const RequestLine = graphql(`
  fragment RequestLine on SubjectRequest {
    id
    kind
    subjectName
    receivedOn
    dueOn
    isLate
    closedAt
    outcome
    version
  }
`);

export const RequestFull = graphql(`
  fragment RequestFull on SubjectRequest {
    ...RequestLine
    means
    details
    recordId
    person {
      id
      name
    }
    identityCheckedAt
    identityEvidence
    identityCheckedBy {
      id
      name
    }
    gatheredAt
    answer
    closedBy {
      id
      name
    }
  }
`);

export const RequestsDocument = graphql(`
  query SubjectRequests($openOnly: Boolean, $after: String) {
    subjectRequests(openOnly: $openOnly, first: 50, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...RequestLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
