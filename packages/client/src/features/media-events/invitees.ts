import { graphql } from '../../graphql';
import './events';

export const InviteDocument = graphql(`
  mutation InviteToMediaEvent($id: ID!, $input: InviteToMediaEventInput!) {
    inviteToMediaEvent(id: $id, input: $input) {
      mediaEvent {
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

export const RemoveInviteesDocument = graphql(`
  mutation RemoveInvitees($id: ID!, $input: InviteesInput!) {
    removeInvitees(id: $id, input: $input) {
      mediaEvent {
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

export const SendInvitationsDocument = graphql(`
  mutation SendInvitations($id: ID!, $input: SendInvitationsInput!) {
    sendInvitations(id: $id, input: $input) {
      mediaEvent {
        ...MediaEventFacts
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const RecordInvitationsDocument = graphql(`
  mutation RecordInvitations($id: ID!, $input: RecordInvitationsInput!) {
    recordInvitations(id: $id, input: $input) {
      mediaEvent {
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

export const RecordInviteesToldDocument = graphql(`
  mutation RecordInviteesTold($id: ID!, $input: InviteesInput!) {
    recordInviteesTold(id: $id, input: $input) {
      mediaEvent {
        id
        untoldCount
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const RecordInvitationAnswerDocument = graphql(`
  mutation RecordInvitationAnswer($id: ID!, $input: RecordInvitationAnswerInput!) {
    recordInvitationAnswer(id: $id, input: $input) {
      invitee {
        ...InviteeLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const DecideAccreditationDocument = graphql(`
  mutation DecideAccreditation($id: ID!, $input: DecideAccreditationInput!) {
    decideAccreditation(id: $id, input: $input) {
      invitee {
        ...InviteeLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const CheckInDocument = graphql(`
  mutation CheckIn($id: ID!, $input: CheckInInput!) {
    checkIn(id: $id, input: $input) {
      invitee {
        ...InviteeLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const UndoCheckInDocument = graphql(`
  mutation UndoCheckIn($id: ID!) {
    undoCheckIn(id: $id) {
      invitee {
        ...InviteeLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const CheckInWalkInDocument = graphql(`
  mutation CheckInWalkIn($id: ID!, $input: CheckInWalkInInput!) {
    checkInWalkIn(id: $id, input: $input) {
      invitee {
        ...InviteeLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const SendLetterDocument = graphql(`
  mutation SendMediaEventLetter($id: ID!, $input: SendMediaEventLetterInput!) {
    sendMediaEventLetter(id: $id, input: $input) {
      letter {
        ...LetterLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ResendLetterDocument = graphql(`
  mutation ResendMediaEventLetter($id: ID!) {
    resendMediaEventLetter(id: $id) {
      letter {
        ...LetterLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const CanMailDocument = graphql(`
  query CanMail {
    mailStatus {
      canSend
    }
  }
`);
