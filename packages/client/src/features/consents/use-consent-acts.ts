import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';
import './consent-lines';

const RecordConsentDocument = graphql(`
  mutation RecordConsent($input: ConsentInput!) {
    recordConsent(input: $input) {
      consent {
        ...ConsentLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: ConsentInput!) {
    withdrawConsent(input: $input) {
      consent {
        ...ConsentLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** What follows from a decision stands in many places of the page: all in view ask again. */
const afterwards = { refetchQueries: 'active', awaitRefetchQueries: true } as const;

export const useRecordConsent = () => useMutation(RecordConsentDocument, afterwards);
export const useWithdrawConsent = () => useMutation(WithdrawConsentDocument, afterwards);
