import { graphql } from '../../../graphql';
import '../journalists-query';

export const PressListLine = graphql(`
  fragment PressListLine on PressList {
    id
    name
    purpose
    isRule
    memberCount
    retiredAt
    createdAt
    version
    rule {
      beatIds
      mediumIds
      outletIds
      countyIds
      orNationwide
      languages
      isFreelance
      verifiedSince
      verifiedDays
      notPitchedDays
      lastAnswers
      tones
    }
  }
`);

/** What every act upon one gives back. */
export const PressListActed = graphql(`
  fragment PressListActed on PressListPayload {
    pressList {
      ...PressListLine
    }
    userErrors {
      code
      message
      path
    }
  }
`);

export const PressListsDocument = graphql(`
  query PressLists($putAway: Boolean = false) {
    pressLists(putAway: $putAway, first: 100) {
      totalCount
      edges {
        cursor
        node {
          ...PressListLine
        }
      }
    }
  }
`);

export const PressListDocument = graphql(`
  query PressList($id: ID!) {
    pressList(id: $id) {
      ...PressListLine
    }
  }
`);

export const PressListMembersDocument = graphql(`
  query PressListMembers($list: PressListOnDay!, $first: Int!, $after: String) {
    pressListMembers(list: $list, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...JournalistRow
          pitchSuppression
        }
      }
    }
  }
`);

/** What the outlets of a rule are called. */
export const RuleOutletsDocument = graphql(`
  query RuleOutlets($ids: [ID!]!) {
    organisations(filter: { id: { in: $ids } }, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const RecordPressListDocument = graphql(`
  mutation RecordPressList($input: RecordPressListInput!) {
    recordPressList(input: $input) {
      ...PressListActed
    }
  }
`);

export const AmendPressListDocument = graphql(`
  mutation AmendPressList($id: ID!, $input: AmendPressListInput!) {
    amendPressList(id: $id, input: $input) {
      ...PressListActed
    }
  }
`);

export const AddToPressListDocument = graphql(`
  mutation AddToPressList($id: ID!, $input: PressListMembersInput!) {
    addToPressList(id: $id, input: $input) {
      ...PressListActed
    }
  }
`);

export const RemoveFromPressListDocument = graphql(`
  mutation RemoveFromPressList($id: ID!, $input: PressListMembersInput!) {
    removeFromPressList(id: $id, input: $input) {
      ...PressListActed
    }
  }
`);

export const RetirePressListDocument = graphql(`
  mutation RetirePressList($id: ID!, $input: RetirePressListInput!) {
    retirePressList(id: $id, input: $input) {
      ...PressListActed
    }
  }
`);

export const RestorePressListDocument = graphql(`
  mutation RestorePressList($id: ID!, $input: RetirePressListInput!) {
    restorePressList(id: $id, input: $input) {
      pressList {
        ...PressListLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
