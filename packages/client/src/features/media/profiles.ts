import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';
import '../vocabularies';

export const JournalistProfile = graphql(`
  fragment JournalistProfile on Person {
    id
    preferredChannel
    kinds {
      id
      code
    }
    journalist {
      id
      isFreelance
      bestChannel
      bestFrom
      bestUntil
      deadlineDay
      approach
      pressCardNumber
      pressCardYear
      pressCardCategory
      verifiedAt
      verifiedBy {
        id
        name
      }
      version
      viewerCan {
        amend
      }
      beats {
        ...TermFields
      }
    }
  }
`);

export const OutletProfile = graphql(`
  fragment OutletProfile on Organisation {
    id
    kind {
      id
      code
    }
    parent {
      id
      name
    }
    outlet {
      id
      medium {
        ...TermFields
      }
      frequency
      languages
      isNationwide
      deadlines
      ownership
      audience
      audienceSource
      audienceOn
      journalistCount
      version
      viewerCan {
        amend
      }
      counties {
        id
        name
      }
    }
  }
`);

const RecordJournalistDocument = graphql(`
  mutation RecordJournalist($input: RecordJournalistInput!) {
    recordJournalist(input: $input) {
      journalist {
        id
        person {
          ...JournalistProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendJournalistDocument = graphql(`
  mutation AmendJournalist($id: ID!, $input: AmendJournalistInput!) {
    amendJournalist(id: $id, input: $input) {
      journalist {
        id
        person {
          ...JournalistProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const VerifyJournalistDocument = graphql(`
  mutation VerifyJournalist($id: ID!, $input: VerifyJournalistInput!) {
    verifyJournalist(id: $id, input: $input) {
      journalist {
        id
        person {
          ...JournalistProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const RecordOutletDocument = graphql(`
  mutation RecordOutlet($input: RecordOutletInput!) {
    recordOutlet(input: $input) {
      outlet {
        id
        organisation {
          ...OutletProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendOutletDocument = graphql(`
  mutation AmendOutlet($id: ID!, $input: AmendOutletInput!) {
    amendOutlet(id: $id, input: $input) {
      outlet {
        id
        organisation {
          ...OutletProfile
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const useRecordJournalist = () => useMutation(RecordJournalistDocument);
export const useAmendJournalist = () => useMutation(AmendJournalistDocument);
export const useVerifyJournalist = () => useMutation(VerifyJournalistDocument);
export const useRecordOutlet = () => useMutation(RecordOutletDocument);
export const useAmendOutlet = () => useMutation(AmendOutletDocument);
