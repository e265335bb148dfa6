import { graphql } from '../../graphql';
import '../vocabularies';

export const SpokespersonProfile = graphql(`
  fragment SpokespersonProfile on Person {
    id
    name
    spokesperson {
      id
      languages
      training
      trainedOn
      availability
      biographyEn
      biographySw
      biographyApprovedAt
      hasSafetyLimits
      safetyLimits
      isActive
      version
      topics {
        ...TermFields
      }
      biographyWrittenBy {
        id
        name
      }
      biographyApprovedBy {
        id
        name
      }
      viewerCan {
        amend
        approveBiography
      }
    }
  }
`);

export const SpokespeopleDocument = graphql(`
  query Spokespeople($search: String, $wanted: SpokespeopleWanted, $first: Int!, $after: String) {
    spokespeople(search: $search, wanted: $wanted, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...SpokespersonProfile
        }
      }
    }
  }
`);

/** Whom one may choose from, where somebody is to speak. */
export const ActiveSpokespeopleDocument = graphql(`
  query ActiveSpokespeople {
    spokespeople(wanted: { isActive: true }, first: 100) {
      nodes {
        id
        spokesperson {
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

export const RecordSpokespersonDocument = graphql(`
  mutation RecordSpokesperson($input: RecordSpokespersonInput!) {
    recordSpokesperson(input: $input) {
      spokesperson {
        id
        person {
          ...SpokespersonProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AmendSpokespersonDocument = graphql(`
  mutation AmendSpokesperson($id: ID!, $input: AmendSpokespersonInput!) {
    amendSpokesperson(id: $id, input: $input) {
      spokesperson {
        id
        person {
          ...SpokespersonProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ApproveBiographyDocument = graphql(`
  mutation ApproveBiography($id: ID!, $input: ApproveBiographyInput!) {
    approveBiography(id: $id, input: $input) {
      spokesperson {
        id
        person {
          ...SpokespersonProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
