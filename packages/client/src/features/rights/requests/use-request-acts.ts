import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql';
import './request-lines';

const ReceiveDocument = graphql(`
  mutation ReceiveSubjectRequest($input: ReceiveSubjectRequestInput!) {
    receiveSubjectRequest(input: $input) {
      subjectRequest {
        ...RequestFull
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const CheckDocument = graphql(`
  mutation CheckSubjectIdentity($id: ID!, $input: CheckSubjectIdentityInput!) {
    checkSubjectIdentity(id: $id, input: $input) {
      subjectRequest {
        ...RequestFull
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const CloseDocument = graphql(`
  mutation CloseSubjectRequest($id: ID!, $input: CloseSubjectRequestInput!) {
    closeSubjectRequest(id: $id, input: $input) {
      subjectRequest {
        ...RequestFull
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const useReceiveRequest = () => useMutation(ReceiveDocument);
export const useCheckIdentity = () => useMutation(CheckDocument);
export const useCloseRequest = () => useMutation(CloseDocument);
