import { useMutation } from '@apollo/client/react';
import type { ApolloCache } from '@apollo/client';
import { graphql } from '../../graphql';
import './reach';

const AddContactPointDocument = graphql(`
  mutation AddContactPoint($input: AddContactPointInput!) {
    addContactPoint(input: $input) {
      contactPoint {
        ...ContactPointFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendContactPointDocument = graphql(`
  mutation AmendContactPoint($id: ID!, $input: AmendContactPointInput!) {
    amendContactPoint(id: $id, input: $input) {
      contactPoint {
        ...ContactPointFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const VerifyContactPointDocument = graphql(`
  mutation VerifyContactPoint($id: ID!) {
    verifyContactPoint(id: $id) {
      contactPoint {
        ...ContactPointFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const RemoveContactPointDocument = graphql(`
  mutation RemoveContactPoint($id: ID!) {
    removeContactPoint(id: $id) {
      removedId
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const SetDoNotContactDocument = graphql(`
  mutation SetDoNotContact($input: SetDoNotContactInput!) {
    setDoNotContact(input: $input) {
      doNotContact {
        ...DoNotContactFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const LiftDoNotContactDocument = graphql(`
  mutation LiftDoNotContact($id: ID!, $input: ReasonInput!) {
    liftDoNotContact(id: $id, input: $input) {
      doNotContact {
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

export type OfRecord = { __typename: 'Person' | 'Organisation'; id: string };

/** Whom one may reach and how has changed: the page asks again. */
function forgetReach(cache: ApolloCache, of: OfRecord): void {
  for (const fieldName of ['contactPoints', 'doNotContact', 'contactStatus'])
    cache.evict({ id: cache.identify(of), fieldName });
}

export const useAddContactPoint = (of: OfRecord) =>
  useMutation(AddContactPointDocument, { update: (cache) => forgetReach(cache, of) });
export const useAmendContactPoint = () => useMutation(AmendContactPointDocument);
export const useVerifyContactPoint = () => useMutation(VerifyContactPointDocument);
export const useRemoveContactPoint = () =>
  useMutation(RemoveContactPointDocument, {
    update: (cache, { data }, { variables }) => {
      if (data?.removeContactPoint.userErrors.length === 0)
        cache.evict({ id: cache.identify({ __typename: 'ContactPoint', id: variables?.id }) });
    },
  });
export const useSetDoNotContact = (of: OfRecord) =>
  useMutation(SetDoNotContactDocument, { update: (cache) => forgetReach(cache, of) });
/** Lifting a ban frees contact points of a record that the payload does not name: all in view ask again. */
export const useLiftDoNotContact = () => useMutation(LiftDoNotContactDocument, { refetchQueries: 'active' });
