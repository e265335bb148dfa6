import { graphql } from '../../graphql';

export const IntroductionLine = graphql(`
  fragment IntroductionLine on IntroductionRequest {
    id
    wanted
    purpose
    endsOn
    closedAt
    createdAt
    coalition {
      id
      name
    }
    offers {
      id
      introducer
      message
      contact
      createdAt
    }
  }
`);

export const IntroductionsDocument = graphql(`
  query Introductions {
    introductionsSought(first: 50) {
      totalCount
      nodes {
        ...IntroductionLine
      }
    }
    introductionRequests(first: 50) {
      totalCount
      nodes {
        ...IntroductionLine
      }
    }
    coalitions(first: 50) {
      nodes {
        id
        name
      }
    }
  }
`);

export const AskForIntroductionDocument = graphql(`
  mutation AskForIntroduction($input: AskForIntroductionInput!) {
    askForIntroduction(input: $input) {
      request {
        ...IntroductionLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const CloseRequestDocument = graphql(`
  mutation CloseIntroductionRequest($id: ID!) {
    closeIntroductionRequest(id: $id) {
      request {
        ...IntroductionLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const OfferIntroductionDocument = graphql(`
  mutation OfferIntroduction($id: ID!, $input: OfferIntroductionInput!) {
    offerIntroduction(id: $id, input: $input) {
      offer {
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

export const DeclineIntroductionDocument = graphql(`
  mutation DeclineIntroduction($id: ID!) {
    declineIntroduction(id: $id) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);
