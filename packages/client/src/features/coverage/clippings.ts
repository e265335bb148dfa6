import { graphql } from '../../graphql';
import '../vocabularies';

export const ClippingRow = graphql(`
  fragment ClippingRow on Clipping {
    id
    headline
    publishedOn
    tone
    depth
    origin
    language
    reach
    reachSource
    outlet {
      id
      name
    }
    type {
      ...TermFields
    }
  }
`);

export const ClippingDetails = graphql(`
  fragment ClippingDetails on Clipping {
    ...ClippingRow
    byline
    address
    text
    textSha256
    archivedAt
    version
    medium {
      ...TermFields
    }
    journalists {
      id
      name
    }
    spokespeople {
      id
      name
    }
    messages {
      ...TermFields
    }
    beats {
      ...TermFields
    }
    pitch {
      id
      story {
        id
        title
      }
    }
    enquiry {
      id
      question
    }
    mediaEvent {
      id
      title
    }
    files {
      id
      name
      url
      sha256
      createdAt
    }
    createdBy {
      id
      name
    }
    viewerCan {
      amend
    }
  }
`);

export const CoverageDocument = graphql(`
  query Coverage($filter: ClippingFilter, $search: String, $first: Int!, $after: String) {
    coverage(filter: $filter, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ClippingRow
        }
      }
    }
  }
`);

export const ClippingDocument = graphql(`
  query Clipping($id: ID!) {
    clipping(id: $id) {
      ...ClippingDetails
    }
  }
`);

export const ClippingOfDocument = graphql(`
  query ClippingOf($address: String!) {
    clippingOf(address: $address) {
      ...ClippingRow
    }
  }
`);

export const RecordClippingDocument = graphql(`
  mutation RecordClipping($input: RecordClippingInput!) {
    recordClipping(input: $input) {
      wasKnown
      clipping {
        ...ClippingDetails
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AmendClippingDocument = graphql(`
  mutation AmendClipping($id: ID!, $input: AmendClippingInput!) {
    amendClipping(id: $id, input: $input) {
      clipping {
        ...ClippingDetails
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ArchiveClippingDocument = graphql(`
  mutation ArchiveClipping($id: ID!, $input: ArchiveClippingInput!) {
    archiveClipping(id: $id, input: $input) {
      clipping {
        ...ClippingDetails
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const RemoveClippingDocument = graphql(`
  mutation RemoveClipping($id: ID!) {
    removeClipping(id: $id) {
      removedId
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const CoverageOutletsDocument = graphql(`
  query CoverageOutlets($search: String) {
    outlets(search: $search, first: 30) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CoveragePeopleDocument = graphql(`
  query CoveragePeople($search: String) {
    people(search: $search, first: 20) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What a clipping can have come from: the latest of each. */
export const CoverageOriginsDocument = graphql(`
  query CoverageOrigins {
    pitches(first: 50) {
      nodes {
        id
        status
        sentAt
        story {
          id
          title
        }
      }
    }
    enquiries(first: 50) {
      nodes {
        id
        question
        receivedAt
      }
    }
    mediaEvents(first: 50) {
      nodes {
        id
        title
        startsAt
      }
    }
  }
`);
