import { graphql } from '../../../graphql';
import '../../contacts';
import '../../posts';
import '../../relationships';
import '../../vocabularies';
import '../share/share-lines';

/* What a partner is shown of a record: the same in the partner's house, in a preview, and in what staff see of a house. */

export const TermsOfSight = graphql(`
  fragment TermsOfSight on ShareGrantConnection {
    totalCount
    edges {
      cursor
      node {
        ...ShareLine
      }
    }
  }
`);

export const SeenEngagementLine = graphql(`
  fragment SeenEngagementLine on Engagement {
    id
    subject
    day
    status
    type {
      ...TermFields
    }
  }
`);

export const SeenPromise = graphql(`
  fragment SeenPromise on Commitment {
    id
    text
    dueOn
    status
    isOverdue
    person {
      id
      name
    }
    organisation {
      id
      name
    }
  }
`);

export const SeenPerson = graphql(`
  fragment SeenPerson on Person {
    id
    name
    honorificPrefix
    summary
    biography
    gender
    bornOn
    languages
    preferredChannel
    place
    county {
      id
      name
    }
    constituency {
      id
      name
    }
    kinds {
      ...TermFields
    }
    otherNames {
      id
      name
      note
    }
    identifiers {
      id
      scheme
      value
    }
    links {
      id
      url
      label
    }
    contactPoints {
      ...ContactPointFields
    }
    doNotContact {
      ...DoNotContactFields
    }
    contributedBy {
      id
      name
    }
    memberships(first: 20) {
      totalCount
      nodes {
        ...HatFields
      }
    }
    relationships {
      ...TieFields
    }
    engagements(first: 10) {
      totalCount
      nodes {
        ...SeenEngagementLine
      }
    }
    commitments(first: 10) {
      totalCount
      nodes {
        ...SeenPromise
      }
    }
    shares(inForceOnly: true, first: 10) {
      ...TermsOfSight
    }
  }
`);

export const SeenOrganisation = graphql(`
  fragment SeenOrganisation on Organisation {
    id
    name
    shortName
    summary
    description
    foundedOn
    dissolvedOn
    place
    kind {
      ...TermFields
    }
    county {
      id
      name
    }
    constituency {
      id
      name
    }
    parent {
      id
      name
    }
    otherNames {
      id
      name
      note
    }
    identifiers {
      id
      scheme
      value
    }
    links {
      id
      url
      label
    }
    contactPoints {
      ...ContactPointFields
    }
    doNotContact {
      ...DoNotContactFields
    }
    contributedBy {
      id
      name
    }
    memberships(first: 20) {
      totalCount
      nodes {
        ...HatFields
      }
    }
    relationships {
      ...TieFields
    }
    engagements(first: 10) {
      totalCount
      nodes {
        ...SeenEngagementLine
      }
    }
    commitments(first: 10) {
      totalCount
      nodes {
        ...SeenPromise
      }
    }
    shares(inForceOnly: true, first: 10) {
      ...TermsOfSight
    }
  }
`);

export const SeenEngagement = graphql(`
  fragment SeenEngagement on Engagement {
    ...SeenEngagementLine
    medium
    startsAt
    endsAt
    allDay
    place
    summary
    county {
      id
      name
    }
    constituency {
      id
      name
    }
    topics {
      ...TermFields
    }
    contributedBy {
      id
      name
    }
    participants(first: 50) {
      totalCount
      nodes {
        id
        role
        person {
          id
          name
        }
        organisation {
          id
          name
        }
        inPost {
          id
          label
        }
      }
    }
    discussionPoints {
      id
      summary
      ourResponse
      topic {
        ...TermFields
      }
    }
    commitments(first: 10) {
      totalCount
      nodes {
        ...SeenPromise
      }
    }
    files(first: 10) {
      totalCount
      nodes {
        id
        name
        url
      }
    }
    shares(inForceOnly: true, first: 10) {
      ...TermsOfSight
    }
  }
`);
