import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';
import { dropAllDrafts, setBorrowedDevice } from '../../lib/draft';

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

/** Ends the session and forgets what was loaded, and what was begun and not saved, also when the server cannot be reached. */
export function useSignOut() {
  const client = useApolloClient();
  const [signOut] = useMutation(SignOutDocument);
  return async () => {
    try {
      await signOut();
    } finally {
      dropAllDrafts();
      setBorrowedDevice(false);
      await client.clearStore();
    }
  };
}
