import { graphql } from '../../graphql';

export const EnquiryRow = graphql(`
  fragment EnquiryRow on Enquiry {
    id
    kind
    question
    askedBy
    status
    receivedAt
    dueAt
    answeredAt
    isOverdue
    isInTime
    minutesToAnswer
    person {
      id
      name
    }
    organisation {
      id
      name
    }
    assignee {
      id
      name
    }
  }
`);

export const EnquiryDetails = graphql(`
  fragment EnquiryDetails on Enquiry {
    ...EnquiryRow
    channel
    answer
    outcome
    version
    answeredBy {
      id
      name
    }
    viewerCan {
      amend
    }
    coverage(first: 10) {
      totalCount
      edges {
        cursor
        node {
          id
          headline
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What every act upon one gives back. */
export const EnquiryActed = graphql(`
  fragment EnquiryActed on EnquiryPayload {
    enquiry {
      ...EnquiryDetails
    }
    userErrors {
      code
      message
      path
    }
  }
`);

export const EnquiriesDocument = graphql(`
  query Enquiries(
    $filter: EnquiryFilter
    $whose: EnquiriesOf
    $orderBy: [EnquiryOrder!]
    $first: Int!
    $after: String
  ) {
    enquiries(filter: $filter, whose: $whose, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...EnquiryRow
        }
      }
    }
  }
`);

export const EnquiryDocument = graphql(`
  query Enquiry($id: ID!) {
    enquiry(id: $id) {
      ...EnquiryDetails
    }
  }
`);

export const RecordEnquiryDocument = graphql(`
  mutation RecordEnquiry($input: RecordEnquiryInput!) {
    recordEnquiry(input: $input) {
      ...EnquiryActed
    }
  }
`);

export const AmendEnquiryDocument = graphql(`
  mutation AmendEnquiry($id: ID!, $input: AmendEnquiryInput!) {
    amendEnquiry(id: $id, input: $input) {
      ...EnquiryActed
    }
  }
`);

export const AssignEnquiryDocument = graphql(`
  mutation AssignEnquiry($id: ID!, $input: AssignEnquiryInput!) {
    assignEnquiry(id: $id, input: $input) {
      ...EnquiryActed
    }
  }
`);

export const AnswerEnquiryDocument = graphql(`
  mutation AnswerEnquiry($id: ID!, $input: AnswerEnquiryInput!) {
    answerEnquiry(id: $id, input: $input) {
      ...EnquiryActed
    }
  }
`);

export const CloseEnquiryDocument = graphql(`
  mutation CloseEnquiry($id: ID!, $input: CloseEnquiryInput!) {
    closeEnquiry(id: $id, input: $input) {
      ...EnquiryActed
    }
  }
`);

export const ReopenEnquiryDocument = graphql(`
  mutation ReopenEnquiry($id: ID!, $input: ReopenEnquiryInput!) {
    reopenEnquiry(id: $id, input: $input) {
      ...EnquiryActed
    }
  }
`);
