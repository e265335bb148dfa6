import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../graphql';
import { useNeeds } from '../../accounts';
import '../../tasks';
import '../../vocabularies';
import '../engagements-query';
import '../timeline/timeline-page';

export const ParticipantFields = graphql(`
  fragment ParticipantFields on Participation {
    id
    role
    attendance
    note
    person {
      id
      name
      contactStatus
    }
    organisation {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
    inPost {
      id
      label
    }
  }
`);

export const PointFields = graphql(`
  fragment PointFields on DiscussionPoint {
    id
    summary
    sentiment
    ourResponse
    followUp
    topic {
      ...TermFields
    }
    raisedBy {
      ... on Person {
        id
        name
      }
      ... on Organisation {
        id
        name
      }
    }
    tasks(first: 10) {
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
  }
`);

export const EngagementPageFields = graphql(`
  fragment EngagementPageFields on Engagement {
    ...EngagementRow
    contributedBy {
      id
      name
    }
    statusReason
    direction
    participationLevel
    summary
    notToRaise
    version
    createdAt
    createdBy {
      id
      name
    }
    viewerCan {
      amend
    }
    people: participants(first: 50, after: $after) {
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
    discussionPoints {
      ...PointFields
    }
    commitments(first: 50) {
      totalCount
      edges {
        cursor
        node {
          ...CommitmentLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
    notes(first: 20) {
      totalCount
      edges {
        cursor
        node {
          ...NoteEntry
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    files(first: 20) {
      edges {
        cursor
        node {
          ...FileEntry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const EngagementPageDocument = graphql(`
  query EngagementPage($id: ID!, $after: String) {
    engagement(id: $id) {
      ...EngagementPageFields
    }
  }
`);

export const useEngagement = (id: string) =>
  useQuery(EngagementPageDocument, { ...useNeeds('STAFF'), variables: { id } });

/** Tells when the page is no longer what it was; it then asks for it. */
export const EngagementFollowedDocument = graphql(`
  subscription EngagementFollowed($id: ID!, $after: String) {
    node(id: $id) {
      id
      ...EngagementPageFields
    }
  }
`);
