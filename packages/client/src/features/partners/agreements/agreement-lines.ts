import { graphql } from '../../../graphql';
import '../share/share-lines';

export const AgreementLine = graphql(`
  fragment AgreementLine on Agreement {
    id
    title
    type
    status
    isExpiringSoon
    effectiveFrom
    expiresOn
    renewalNoticeDays
    coalition {
      id
      name
    }
    parties(first: 5) {
      totalCount
      nodes {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const AgreementDetails = graphql(`
  fragment AgreementDetails on Agreement {
    id
    title
    type
    status
    isExpiringSoon
    signedOn
    effectiveFrom
    expiresOn
    renewalNoticeDays
    purposes
    dataClasses
    terminatedAt
    terminationReason
    version
    coalition {
      id
      name
    }
    files(first: 20) {
      totalCount
      nodes {
        id
        name
        url
        createdAt
      }
    }
    signatories: parties(first: 50) {
      totalCount
      nodes {
        id
        signatory
        signatoryTitle
        signedOn
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const AgreementPageDocument = graphql(`
  query AgreementPage($id: ID!, $after: String) {
    agreement(id: $id) {
      ...AgreementDetails
      shares(inForceOnly: true, first: 30, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...ShareWithRecord
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const AttachAgreementFileDocument = graphql(`
  mutation AttachAgreementFile($id: ID!, $input: AttachAgreementFileInput!) {
    attachAgreementFile(id: $id, input: $input) {
      file {
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
