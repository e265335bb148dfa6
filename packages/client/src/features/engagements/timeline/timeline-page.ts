import { graphql } from '../../../graphql';
import '../../vocabularies';

export const TimelinePage = graphql(`
  fragment TimelinePage on TimelineConnection {
    totalCount
    unfilteredCount
    countsByKind {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        at
        ...EngagementEntry
        ...CommitmentEntry
        ...TaskEntry
        ...NoteEntry
        ...FileEntry
        ...MembershipEntry
        ...PitchEntry
        ...MediaEventEntry
        ...BreachEntry
        ...EnquiryEntry
        ...ClippingEntry
      }
    }
  }
`);

export const EngagementEntry = graphql(`
  fragment EngagementEntry on Engagement {
    id
    subject
    summary
    status
    startsAt
    day
    allDay
    place
    sensitivity
    type {
      ...TermFields
    }
    participants(first: 6) {
      totalCount
      edges {
        cursor
        node {
          id
          person {
            id
            name
          }
          organisation {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    commitments(first: 3) {
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
    tasks(first: 3) {
      totalCount
      edges {
        cursor
        node {
          id
          title
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
`);

export const CommitmentEntry = graphql(`
  fragment CommitmentEntry on Commitment {
    id
    text
    dueOn
    madeAt
    settledAt
    isOverdue
    isInherited
    commitmentStatus: status
    person {
      id
      name
    }
    post {
      id
      label
    }
    engagement {
      id
    }
  }
`);

export const TaskEntry = graphql(`
  fragment TaskEntry on Task {
    id
    title
    dueOn
    completedAt
    isOverdue
    taskStatus: status
    assignee {
      id
      name
    }
  }
`);

export const NoteEntry = graphql(`
  fragment NoteEntry on Note {
    id
    body
    sensitivity
    createdBy {
      id
      name
    }
  }
`);

export const FileEntry = graphql(`
  fragment FileEntry on File {
    id
    name
    url
    size
  }
`);

export const MembershipEntry = graphql(`
  fragment MembershipEntry on Membership {
    id
    startedOn
    endedOn
    isCurrent
    role
    person {
      id
      name
    }
    post {
      id
      label
    }
    organisation {
      id
      name
    }
  }
`);

export const PitchEntry = graphql(`
  fragment PitchEntry on PitchRecipient {
    id
    pitchStatus: status
    reply
    pitch {
      id
      channel
      story {
        id
        title
      }
    }
  }
`);

export const MediaEventEntry = graphql(`
  fragment MediaEventEntry on MediaEventInvitee {
    id
    invitedAt
    checkedInAt
    isWalkIn
    answer
    person {
      id
      name
    }
    mediaEvent {
      id
      title
      endsAt
    }
  }
`);

export const BreachEntry = graphql(`
  fragment BreachEntry on EmbargoBreach {
    id
    embargoUntil
    note
    pressRelease {
      id
      titleEn
      titleSw
    }
    pitch {
      id
      story {
        id
        title
      }
    }
  }
`);

export const EnquiryEntry = graphql(`
  fragment EnquiryEntry on Enquiry {
    id
    question
    enquiryStatus: status
    isOverdue
  }
`);

export const ClippingEntry = graphql(`
  fragment ClippingEntry on Clipping {
    id
    headline
    tone
    outlet {
      id
      name
    }
  }
`);
