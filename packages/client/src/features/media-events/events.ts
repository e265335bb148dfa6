import { graphql } from '../../graphql';

export const MediaEventFacts = graphql(`
  fragment MediaEventFacts on MediaEvent {
    id
    kind
    title
    summary
    startsAt
    endsAt
    venue
    onlineUrl
    language
    capacity
    isPublic
    cancelledAt
    cancelReason
    invitationSubject
    invitationBody
    invitedCount
    acceptedCount
    attendedCount
    changedAt
    untoldCount
    version
    county {
      id
      name
    }
    pitch {
      id
      story {
        id
        title
      }
    }
    pressRelease {
      id
      titleEn
      titleSw
    }
    spokespeople {
      id
      person {
        id
        name
      }
    }
    materials {
      id
      name
      size
      url
    }
    viewerCan {
      amend
    }
  }
`);

export const InviteeLine = graphql(`
  fragment InviteeLine on MediaEventInvitee {
    id
    isWalkIn
    channel
    invitedAt
    leftOut
    suppression
    delivery
    answer
    answeredByLink
    crew
    note
    accreditation
    accreditationReason
    pressCardSeenAt
    checkedInAt
    isUntold
    newsAt
    version
    person {
      id
      name
    }
    outlet {
      id
      name
    }
  }
`);

export const LetterLine = graphql(`
  fragment LetterLine on MediaEventLetter {
    id
    audience
    subject
    sentAt
    deliveredCount
    recipients(first: 100) {
      totalCount
      nodes {
        id
        leftOut
        delivery
        invitee {
          id
          person {
            id
            name
          }
        }
      }
    }
  }
`);

export const MediaEventDocument = graphql(`
  query MediaEvent($id: ID!, $after: String) {
    mediaEvent(id: $id) {
      ...MediaEventFacts
      invitees(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...InviteeLine
          }
        }
      }
      letters(first: 20) {
        edges {
          cursor
          node {
            ...LetterLine
          }
        }
      }
    }
  }
`);

export const MediaEventsDocument = graphql(`
  query MediaEvents($filter: MediaEventFilter, $orderBy: [MediaEventOrder!], $first: Int!, $after: String) {
    mediaEvents(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          kind
          title
          startsAt
          endsAt
          venue
          isPublic
          cancelledAt
          invitedCount
          acceptedCount
          attendedCount
          county {
            id
            name
          }
        }
      }
    }
  }
`);

export const RecordMediaEventDocument = graphql(`
  mutation RecordMediaEvent($input: RecordMediaEventInput!) {
    recordMediaEvent(input: $input) {
      mediaEvent {
        ...MediaEventFacts
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AmendMediaEventDocument = graphql(`
  mutation AmendMediaEvent($id: ID!, $input: AmendMediaEventInput!) {
    amendMediaEvent(id: $id, input: $input) {
      mediaEvent {
        ...MediaEventFacts
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const CancelMediaEventDocument = graphql(`
  mutation CancelMediaEvent($id: ID!, $input: CancelMediaEventInput!) {
    cancelMediaEvent(id: $id, input: $input) {
      mediaEvent {
        ...MediaEventFacts
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AttachMaterialDocument = graphql(`
  mutation AttachMaterial($id: ID!, $input: AttachMediaEventFileInput!) {
    attachMediaEventFile(id: $id, input: $input) {
      file {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** What an event can be about. */
export const AboutChoicesDocument = graphql(`
  query AboutChoices {
    pitches(first: 50) {
      nodes {
        id
        story {
          id
          title
        }
      }
    }
    pressReleases(first: 50) {
      nodes {
        id
        titleEn
        titleSw
      }
    }
  }
`);
