import { graphql } from '../../../graphql';
import '../../people';
import '../../vocabularies';
import './seen';

/* One line of a partner's list: the same for the partner and for staff who look through its eyes. */

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
    shares(inForceOnly: true, first: 10) {
      ...TermsOfSight
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
    shares(inForceOnly: true, first: 10) {
      ...TermsOfSight
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
    shares(inForceOnly: true, first: 10) {
      ...TermsOfSight
    }
  }
`);
