import { graphql } from '../../graphql';

export const ConsentLine = graphql(`
  fragment ConsentLine on Consent {
    id
    purpose
    decision
    saidOn
    means
    evidence
    isLatest
    recordedBy {
      id
      name
    }
  }
`);

export const ConsentsOfPerson = graphql(`
  fragment ConsentsOfPerson on Person {
    id
    consentsWithdrawn
    hasLostBasis
    consents(first: 50) {
      totalCount
      edges {
        cursor
        node {
          ...ConsentLine
        }
      }
    }
  }
`);
