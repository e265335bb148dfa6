import { useMutation } from '@apollo/client/react';
import type { ApolloCache } from '@apollo/client';
import { graphql } from '../../graphql';
import './hats';

const RecordMembershipDocument = graphql(`
  mutation RecordMembership($input: RecordMembershipInput!) {
    recordMembership(input: $input) {
      membership {
        ...HatFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendMembershipDocument = graphql(`
  mutation AmendMembership($id: ID!, $input: AmendMembershipInput!) {
    amendMembership(id: $id, input: $input) {
      membership {
        ...HatFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const EndMembershipDocument = graphql(`
  mutation EndMembership($id: ID!, $input: EndMembershipInput!) {
    endMembership(id: $id, input: $input) {
      membership {
        ...HatFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type Ends = { person?: { id: string } | null; organisation?: { id: string } | null } | null | undefined;

/** What follows from who holds what: kinds, the post to name somebody by, the timeline, inherited promises. */
function forgetHats(cache: ApolloCache, membership: Ends): void {
  const fields = ['memberships', 'currentMembership', 'kinds', 'timeline', 'commitments'];
  const person = membership?.person && cache.identify({ __typename: 'Person', id: membership.person.id });
  const organisation =
    membership?.organisation && cache.identify({ __typename: 'Organisation', id: membership.organisation.id });
  for (const fieldName of fields) {
    if (person) cache.evict({ id: person, fieldName });
    if (organisation) cache.evict({ id: organisation, fieldName });
  }
  if (organisation) cache.evict({ id: organisation, fieldName: 'posts' });
}

export const useRecordMembership = () =>
  useMutation(RecordMembershipDocument, {
    update: (cache, { data }) => forgetHats(cache, data?.recordMembership.membership),
  });
export const useAmendMembership = () =>
  useMutation(AmendMembershipDocument, {
    update: (cache, { data }) => forgetHats(cache, data?.amendMembership.membership),
  });
export const useEndMembership = () =>
  useMutation(EndMembershipDocument, {
    update: (cache, { data }) => forgetHats(cache, data?.endMembership.membership),
  });
