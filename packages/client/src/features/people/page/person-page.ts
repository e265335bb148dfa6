import { graphql } from '../../../graphql';
import '../../merging';
import '../../consents';
import '../../contacts';
import '../../coverage';
import '../../engagements';
import '../../enquiries';
import '../../media';
import '../../media-events';
import '../../particulars';
import '../../posts';
import '../../relationships';
import '../../spokespeople';
import '../../tasks';
import '../../vocabularies';

export const PersonHead = graphql(`
  fragment PersonHead on Person {
    id
    contributedBy {
      id
      name
    }
    name
    givenName
    familyName
    honorificPrefix
    honorificSuffix
    gender
    bornOn
    summary
    sensitivity
    version
    contactStatus
    contactRhythmDays
    lastEngagedAt
    languages
    preferredChannel
    lawfulBasis
    lawfulBasisSource
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
    addedKinds {
      id
    }
    tags {
      id
      name
    }
    otherNames {
      id
      name
      note
    }
    doNotContact {
      ...DoNotContactFields
    }
    erasedAt
    mergedInto {
      id
      name
    }
    merges {
      ...MergeFields
    }
    currentMembership {
      id
    }
    viewerCan {
      amend
      merge
    }
  }
`);

export const PersonPageFields = graphql(`
  fragment PersonPageFields on Person {
    ...PersonHead
    ...ConsentsOfPerson
    ...ReachOfPerson
    ...ParticularsOfPerson
    ...JournalistProfile
    ...SpokespersonProfile
    ...EventsOfPerson
    coverage(first: 5) {
      ...LatestCoverage
    }
    enquiries(first: 3) {
      ...LatestEnquiries
    }
    memberships(asOf: $asOf, first: 30) {
      totalCount
      edges {
        cursor
        node {
          ...HatFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    relationships {
      ...TieFields
    }
    timeline(kinds: $kinds, first: 20, after: $after) {
      ...TimelinePage
    }
    commitments(filter: { status: { in: [MADE, IN_PROGRESS] } }, first: 10) {
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
    tasks(filter: { status: { in: [OPEN, IN_PROGRESS, WAITING] } }, first: 10) {
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
  }
`);

export const PersonPageDocument = graphql(`
  query PersonPage($id: ID!, $kinds: [TimelineKind!], $asOf: Date, $after: String) {
    person(id: $id) {
      ...PersonPageFields
    }
  }
`);

/** Tells when the page is no longer what it was; it then asks for it. */
export const PersonFollowedDocument = graphql(`
  subscription PersonFollowed($id: ID!, $kinds: [TimelineKind!], $asOf: Date, $after: String) {
    node(id: $id) {
      id
      ...PersonPageFields
    }
  }
`);
