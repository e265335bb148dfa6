import { graphql, type SharedListsQueryVariables } from '../../../graphql';
import '../agreements/agreement-lines';
import '../seen/seen-rows';
import type { SharedView } from './shared-search';

export const SharedHouseDocument = graphql(`
  query SharedHouse {
    people(first: 1) {
      totalCount
    }
    organisations(first: 1) {
      totalCount
    }
    engagements(first: 1) {
      totalCount
    }
    agreements(filter: { status: { eq: ACTIVE } }, orderBy: [{ expiresOn: ASC }], first: 1) {
      totalCount
      nodes {
        ...AgreementLine
      }
    }
  }
`);

/** What opens and what ends: the newest share is another, or there are fewer or more of them. */
export const SharedFollowedDocument = graphql(`
  subscription SharedFollowed($house: ID!) {
    node(id: $house) {
      id
      ... on Organisation {
        sharedWithIt(inForceOnly: true, first: 100) {
          totalCount
          edges {
            cursor
            node {
              id
              fieldSet
              may
              endsAt
            }
          }
        }
      }
    }
  }
`);

export const SharedNewestDocument = graphql(`
  query SharedNewest($after: String) {
    viewer {
      account {
        id
        organisation {
          id
          sharedWithIt(inForceOnly: true, first: 50, after: $after) {
            edges {
              cursor
              node {
                id
                record {
                  ... on Person {
                    ...SeenPersonRow
                  }
                  ... on Organisation {
                    ...SeenOrganisationRow
                  }
                  ... on Engagement {
                    ...SeenEngagementRow
                  }
                }
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  }
`);

export const SharedListsDocument = graphql(`
  query SharedLists(
    $q: String
    $size: Int!
    $after: String
    $people: Boolean!
    $organisations: Boolean!
    $engagements: Boolean!
    $peopleOrder: [PersonOrder!]
    $organisationsOrder: [OrganisationOrder!]
  ) {
    people(search: $q, first: $size, after: $after, orderBy: $peopleOrder) @include(if: $people) {
      edges {
        cursor
        node {
          ...SeenPersonRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    organisations(search: $q, first: $size, after: $after, orderBy: $organisationsOrder) @include(if: $organisations) {
      edges {
        cursor
        node {
          ...SeenOrganisationRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    engagements(search: $q, first: $size, after: $after) @include(if: $engagements) {
      edges {
        cursor
        node {
          ...SeenEngagementRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One list, the newest first; or what is looked for in all of them, the best matches first. */
export function listVariables(view: SharedView, q: string | undefined): SharedListsQueryVariables {
  const all = view === 'newest';
  return {
    q: q ?? null,
    size: all ? 20 : 50,
    people: all || view === 'people',
    organisations: all || view === 'organisations',
    engagements: all || view === 'engagements',
    ...(!q && { peopleOrder: [{ createdAt: 'DESC' }], organisationsOrder: [{ createdAt: 'DESC' }] }),
  };
}
