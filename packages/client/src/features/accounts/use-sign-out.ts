import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';
import { setBorrowedDevice } from '../../lib/draft';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Ends the session and forgets what was loaded, also when the server cannot be reached. */
export function useSignOut() {
  const client = useApolloClient();
  const [signOut] = useMutation(SignOutDocument);
  return async () => {
    try {
      await signOut();
    } finally {
      setBorrowedDevice(false);
      await client.clearStore();
    }
  };
}
