import { graphql } from '../../graphql';
import '../vocabularies';

export const ContributedEngagementRow = graphql(`
  fragment ContributedEngagementRow on Engagement {
    id
    version
    subject
    status
    day
    startsAt
    endsAt
    allDay
    place
    summary
    type {
      ...TermFields
    }
    county {
      id
      name
    }
    topics {
      ...TermFields
    }
    contributedBy {
      id
      name
    }
    createdBy {
      id
      name
    }
  }
`);

export const ContributedPersonRow = graphql(`
  fragment ContributedPersonRow on Person {
    id
    version
    name
    summary
    createdAt
    county {
      id
      name
    }
    currentMembership {
      id
      role
      organisation {
        id
        name
      }
    }
    contributedBy {
      id
      name
    }
    createdBy {
      id
      name
    }
  }
`);

export const ContributedOrganisationRow = graphql(`
  fragment ContributedOrganisationRow on Organisation {
    id
    version
    name
    summary
    createdAt
    kind {
      ...TermFields
    }
    county {
      id
      name
    }
    contributedBy {
      id
      name
    }
    createdBy {
      id
      name
    }
  }
`);

export const ContributedDocument = graphql(`
  query Contributed($after: String, $engagements: Boolean!, $people: Boolean!, $organisations: Boolean!) {
    contributedEngagements(first: 50, after: $after) @include(if: $engagements) {
      totalCount
      edges {
        cursor
        node {
          ...ContributedEngagementRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    contributedPeople(first: 50, after: $after) @include(if: $people) {
      totalCount
      edges {
        cursor
        node {
          ...ContributedPersonRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    contributedOrganisations(first: 50, after: $after) @include(if: $organisations) {
      totalCount
      edges {
        cursor
        node {
          ...ContributedOrganisationRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AddableDocument = graphql(`
  query Addable($term: String!) {
    search(term: $term, kinds: [PERSON, ORGANISATION], first: 10) {
      id
      kind
      person {
        id
        name
        sensitivity
        viewerMay
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
      }
      organisation {
        id
        name
        sensitivity
        viewerMay
        kind {
          ...TermFields
        }
      }
    }
  }
`);

export const ContributeEngagementDocument = graphql(`
  mutation ContributeEngagement($input: ContributeEngagementInput!) {
    contributeEngagement(input: $input) {
      engagement {
        ...ContributedEngagementRow
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AmendContributedEngagementDocument = graphql(`
  mutation AmendContributedEngagement($id: ID!, $input: AmendContributedEngagementInput!) {
    amendContributedEngagement(id: $id, input: $input) {
      engagement {
        ...ContributedEngagementRow
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ContributePersonDocument = graphql(`
  mutation ContributePerson($input: ContributePersonInput!) {
    contributePerson(input: $input) {
      person {
        ...ContributedPersonRow
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AmendContributedPersonDocument = graphql(`
  mutation AmendContributedPerson($id: ID!, $input: AmendContributedPersonInput!) {
    amendContributedPerson(id: $id, input: $input) {
      person {
        ...ContributedPersonRow
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ContributeOrganisationDocument = graphql(`
  mutation ContributeOrganisation($input: ContributeOrganisationInput!) {
    contributeOrganisation(input: $input) {
      organisation {
        ...ContributedOrganisationRow
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AmendContributedOrganisationDocument = graphql(`
  mutation AmendContributedOrganisation($id: ID!, $input: AmendContributedOrganisationInput!) {
    amendContributedOrganisation(id: $id, input: $input) {
      organisation {
        ...ContributedOrganisationRow
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
