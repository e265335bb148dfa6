import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      challenge
      mustSetUpSecondFactor
      account {
        id
        locale
        roles
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const useSignIn = () => useMutation(SignInDocument);
