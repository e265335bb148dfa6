import { graphql } from '../../graphql';
import '../people';

export const PitchGuardDocument = graphql(`
  query PitchGuard {
    pitchGuard {
      days
      takesPart
    }
  }
`);

/** Nothing of other houses is in it. */
export const OurPitchesDocument = graphql(`
  query OurPitches($first: Int!, $after: String) {
    announcedPitches(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          announcedAt
          person {
            id
            name
          }
        }
      }
    }
  }
`);

export const AmendPitchGuardDocument = graphql(`
  mutation AmendPitchGuard($input: AmendPitchGuardInput!) {
    amendPitchGuard(input: $input) {
      days
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const TakePartInPitchGuardDocument = graphql(`
  mutation TakePartInPitchGuard($input: TakePartInPitchGuardInput!) {
    takePartInPitchGuard(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AnnouncePitchDocument = graphql(`
  mutation AnnouncePitch($input: AnnouncePitchInput!) {
    announcePitch(input: $input) {
      announcedPitch {
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
