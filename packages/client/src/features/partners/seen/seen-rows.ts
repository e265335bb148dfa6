import { graphql } from '../../../graphql';
import '../../people';
import '../../vocabularies';

/* One line of a partner's list: the same for the partner and for staff who look through its eyes. */

/** Of each share no more than a line says: lists are long, and what a document may ask for is not. */
export const RowTerms = graphql(`
  fragment RowTerms on ShareGrantConnection {
    edges {
      cursor
      node {
        id
        fieldSet
        may
        purpose
        expiresOn
        endsAt
        agreement {
          id
          expiresOn
        }
      }
    }
  }
`);

export const SeenPersonRow = graphql(`
  fragment SeenPersonRow on Person {
    id
    name
    sensitivity
    place
    county {
      id
      name
    }
    currentMembership {
      id
      role
      post {
        id
        label
      }
      organisation {
        id
        name
      }
    }
    shares(inForceOnly: true, first: 3) {
      ...RowTerms
    }
  }
`);

export const SeenOrganisationRow = graphql(`
  fragment SeenOrganisationRow on Organisation {
    id
    name
    sensitivity
    place
    kind {
      ...TermFields
    }
    county {
      id
      name
    }
    shares(inForceOnly: true, first: 3) {
      ...RowTerms
    }
  }
`);

export const SeenEngagementRow = graphql(`
  fragment SeenEngagementRow on Engagement {
    id
    subject
    sensitivity
    day
    place
    type {
      ...TermFields
    }
    county {
      id
      name
    }
    shares(inForceOnly: true, first: 3) {
      ...RowTerms
    }
  }
`);
