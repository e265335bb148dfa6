import { graphql } from '../../graphql';
import '../merging';
import '../contacts';
import '../coverage';
import '../engagements';
import '../enquiries';
import '../media';
import '../particulars';
import '../posts';
import '../relationships';
import '../tasks';
import '../vocabularies';

export const OrganisationHead = graphql(`
  fragment OrganisationHead on Organisation {
    id
    contributedBy {
      id
      name
    }
    name
    shortName
    summary
    isOurs
    sensitivity
    version
    lastEngagedAt
    foundedOn
    place
    lawfulBasis
    lawfulBasisSource
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
    tags {
      id
      name
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
    doNotContact {
      ...DoNotContactFields
    }
    mergedInto {
      id
      name
    }
    merges {
      ...MergeFields
    }
    viewerCan {
      amend
      merge
    }
  }
`);

export const OrganisationPageFields = graphql(`
  fragment OrganisationPageFields on Organisation {
    ...OrganisationHead
    ...ReachOfOrganisation
    ...ParticularsOfOrganisation
    ...OutletProfile
    coverage(first: 5) {
      ...LatestCoverage
    }
    enquiries(first: 3) {
      ...LatestEnquiries
    }
    memberships(asOf: $asOf, first: 50) {
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
    posts(first: 50) {
      totalCount
      edges {
        cursor
        node {
          id
          label
          holders(asOf: $asOf, first: 5) {
            totalCount
            edges {
              cursor
              isCurrent
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
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    children(first: 30) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          kind {
            ...TermFields
          }
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

export const OrganisationPageDocument = graphql(`
  query OrganisationPage($id: ID!, $kinds: [TimelineKind!], $asOf: Date, $after: String) {
    organisation(id: $id) {
      ...OrganisationPageFields
    }
  }
`);

/** Tells when the page is no longer what it was; it then asks for it. */
export const OrganisationFollowedDocument = graphql(`
  subscription OrganisationFollowed($id: ID!, $kinds: [TimelineKind!], $asOf: Date, $after: String) {
    node(id: $id) {
      id
      ...OrganisationPageFields
    }
  }
`);
