import { graphql } from '../../graphql';

/** What partners read: what everybody can. They see no draft, and none that is kept back. */
export const PublicReleasesDocument = graphql(`
  query PublicReleases($first: Int!, $after: String) {
    pressReleases(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          state
          titleEn
          titleSw
          publicAt
        }
      }
    }
  }
`);

export const PublicReleaseDocument = graphql(`
  query PublicRelease($id: ID!) {
    pressRelease(id: $id) {
      id
      state
      titleEn
      titleSw
      publicAt
      correctedAt
      latest {
        id
        contact
        texts {
          id
          language
          title
          summary
          body
          boilerplate
          correction
        }
      }
    }
  }
`);
