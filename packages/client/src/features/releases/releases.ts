import { graphql } from '../../graphql';
import '../embargoes';
import '../media';
import '../press-desk';

export const ReleaseLine = graphql(`
  fragment ReleaseLine on PressRelease {
    id
    state
    titleEn
    titleSw
    embargoUntil
    isUnderEmbargo
    publicAt
    createdAt
  }
`);

export const ReleasesDocument = graphql(`
  query PressReleases($states: [ReleaseState!], $first: Int!, $after: String) {
    pressReleases(states: $states, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ReleaseLine
        }
      }
    }
    pressDesk {
      ...PressDeskFields
    }
  }
`);

export const ReleaseVersionFields = graphql(`
  fragment ReleaseVersionFields on PressReleaseVersion {
    id
    number
    status
    contact
    returnReason
    submittedAt
    approvedBy {
      id
      name
    }
    authors {
      id
      name
    }
    materials {
      id
      name
      url
      size
      embargoUntil
      heldUntil
    }
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
`);

export const ReleasePageDocument = graphql(`
  query PressReleasePage($id: ID!) {
    pressRelease(id: $id) {
      ...ReleaseLine
      publishAt
      correctedAt
      withdrawnAt
      withdrawalReason
      version
      viewerCan {
        amend
        approve
      }
      published {
        id
        number
      }
      latest {
        ...ReleaseVersionFields
      }
      versions(first: 50) {
        nodes {
          id
          number
          status
          createdAt
          createdBy {
            id
            name
          }
          approvedBy {
            id
            name
          }
        }
      }
      ...ReleasePitches
      breaches(first: 20) {
        totalCount
        nodes {
          ...BreachLine
        }
      }
    }
    pressDesk {
      ...PressDeskFields
    }
  }
`);

export const OneVersionDocument = graphql(`
  query PressReleaseOneVersion($id: ID!) {
    node(id: $id) {
      id
      ...ReleaseVersionFields
    }
  }
`);

/** How far it is, without a word of it: to follow it is no early opening. */
export const ReleaseFollowedDocument = graphql(`
  subscription PressReleaseFollowed($id: ID!) {
    node(id: $id) {
      id
      ... on PressRelease {
        state
        version
        embargoUntil
        isUnderEmbargo
        breaches(first: 1) {
          totalCount
        }
      }
    }
  }
`);

export const RecordReleaseDocument = graphql(`
  mutation RecordPressRelease($input: RecordPressReleaseInput!) {
    recordPressRelease(input: $input) {
      pressRelease {
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

export const AmendReleaseDocument = graphql(`
  mutation AmendPressRelease($id: ID!, $input: AmendPressReleaseInput!) {
    amendPressRelease(id: $id, input: $input) {
      pressRelease {
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

export const SubmitReleaseDocument = graphql(`
  mutation SubmitPressRelease($id: ID!, $input: PressReleaseVersionInput!) {
    submitPressRelease(id: $id, input: $input) {
      pressRelease {
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

export const ApproveReleaseDocument = graphql(`
  mutation ApprovePressRelease($id: ID!, $input: PressReleaseVersionInput!) {
    approvePressRelease(id: $id, input: $input) {
      pressRelease {
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

export const ReturnReleaseDocument = graphql(`
  mutation ReturnPressRelease($id: ID!, $input: ReturnPressReleaseInput!) {
    returnPressRelease(id: $id, input: $input) {
      pressRelease {
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

export const PublishReleaseDocument = graphql(`
  mutation PublishPressRelease($id: ID!, $input: PublishPressReleaseInput!) {
    publishPressRelease(id: $id, input: $input) {
      pressRelease {
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

export const WithdrawReleaseDocument = graphql(`
  mutation WithdrawPressRelease($id: ID!, $input: WithdrawPressReleaseInput!) {
    withdrawPressRelease(id: $id, input: $input) {
      pressRelease {
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
