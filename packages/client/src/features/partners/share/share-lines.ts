import { graphql } from '../../../graphql';

export const ShareLine = graphql(`
  fragment ShareLine on ShareGrant {
    id
    fieldSet
    may
    purpose
    expiresOn
    endsAt
    isInForce
    createdAt
    withdrawnAt
    withdrawalReason
    version
    createdBy {
      id
      name
    }
    withdrawnBy {
      id
      name
    }
    agreement {
      id
      title
      expiresOn
    }
    toOrganisation {
      id
      name
    }
    toCoalition {
      id
      name
    }
  }
`);

/** With what it is that is shared; not needed on the record's own page. */
export const ShareWithRecord = graphql(`
  fragment ShareWithRecord on ShareGrant {
    ...ShareLine
    record {
      ... on Person {
        id
        name
      }
      ... on Organisation {
        id
        name
      }
      ... on Engagement {
        id
        subject
        day
      }
    }
    selection {
      id
      name
      recordKind
    }
  }
`);
