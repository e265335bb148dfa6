import { graphql } from '../../graphql';
import '../embargoes';
import './offer/offers';

export const PitchRecipientLine = graphql(`
  fragment PitchRecipientLine on PitchRecipient {
    id
    status
    leftOut
    suppression
    isHeld
    exclusiveElsewhereUntil
    delivery
    reply
    sentAt
    version
    person {
      id
      name
      currentMembership {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const PitchDocument = graphql(`
  query Pitch($id: ID!) {
    pitch(id: $id) {
      id
      channel
      angle
      subject
      body
      status
      sentAt
      createdAt
      createdBy {
        id
        name
      }
      sentCount
      interestedCount
      version
      embargoUntil
      heldUntil
      isUnderEmbargo
      materials {
        id
        name
        url
        heldUntil
      }
      ...PitchOffer
      breaches(first: 20) {
        totalCount
        nodes {
          ...BreachLine
        }
      }
      story {
        id
        title
      }
      recipients(first: 100) {
        totalCount
        nodes {
          ...PitchRecipientLine
        }
      }
    }
  }
`);

export const PitchesDocument = graphql(`
  query Pitches($first: Int!, $after: String) {
    pitches(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          channel
          status
          sentAt
          createdAt
          sentCount
          interestedCount
          story {
            id
            title
          }
        }
      }
    }
  }
`);

export const ComposeDocument = graphql(`
  query ComposePitch {
    mailStatus {
      canSend
    }
    stories(first: 50) {
      nodes {
        id
        title
      }
    }
  }
`);

export const RecordPitchDocument = graphql(`
  mutation RecordPitch($input: RecordPitchInput!) {
    recordPitch(input: $input) {
      pitch {
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

export const AmendPitchDocument = graphql(`
  mutation AmendPitch($id: ID!, $input: AmendPitchInput!) {
    amendPitch(id: $id, input: $input) {
      pitch {
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

export const SendPitchDocument = graphql(`
  mutation SendPitch($id: ID!, $input: SendPitchInput!) {
    sendPitch(id: $id, input: $input) {
      pitch {
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

export const ResendPitchDocument = graphql(`
  mutation ResendPitch($id: ID!, $input: PitchVersionInput!) {
    resendPitch(id: $id, input: $input) {
      pitch {
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

export const RecordPitchAnswerDocument = graphql(`
  mutation RecordPitchAnswer($id: ID!, $input: RecordPitchAnswerInput!) {
    recordPitchAnswer(id: $id, input: $input) {
      recipient {
        ...PitchRecipientLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
