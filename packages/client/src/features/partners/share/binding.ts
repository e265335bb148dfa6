import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { graphql, type BindingAgreementFragment } from '../../../graphql';
import type { Partner } from './share-values';

export const BindingAgreement = graphql(`
  fragment BindingAgreement on Agreement {
    id
    title
    purposes
    dataClasses
    expiresOn
    coalition {
      id
      name
    }
    parties(first: 50) {
      nodes {
        id
        organisation {
          id
          name
          isOurs
        }
      }
    }
  }
`);

const BindingAgreementsDocument = graphql(`
  query BindingAgreements($after: String) {
    agreements(filter: { status: { eq: ACTIVE } }, first: 50, after: $after) {
      edges {
        cursor
        node {
          ...BindingAgreement
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CoalitionsOfDocument = graphql(`
  query CoalitionsOf($id: ID!) {
    organisation(id: $id) {
      id
      coalitionMemberships(currentOnly: true, first: 50) {
        nodes {
          id
          coalition {
            id
          }
        }
      }
    }
  }
`);

/** All agreements in force, page by page; and of a partner those that bind it, by its own hand or through a coalition. */
export function useBinding(partner: Partner | null) {
  const { data, error, fetchMore, refetch } = useQuery(BindingAgreementsDocument);
  const page = data?.agreements;
  const [more, cursor] = [page?.pageInfo.hasNextPage, page?.pageInfo.endCursor];
  useEffect(() => {
    if (more) void fetchMore({ variables: { after: cursor } });
  }, [more, cursor, fetchMore]);
  const organisationId = partner?.kind === 'organisation' ? partner.id : '';
  const ofPartner = useQuery(CoalitionsOfDocument, { variables: { id: organisationId }, skip: !organisationId });
  const coalitions = new Set(
    ofPartner.data?.organisation?.coalitionMemberships.nodes.map(({ coalition }) => coalition?.id),
  );
  const inForce = page?.edges.map(({ node }) => node) ?? [];
  const signedBy = (agreement: BindingAgreementFragment): boolean =>
    agreement.parties.nodes.some(({ organisation }) => organisation?.id === organisationId);
  const binds = (agreement: BindingAgreementFragment): boolean =>
    partner?.kind === 'coalition'
      ? agreement.coalition?.id === partner.id
      : signedBy(agreement) || Boolean(agreement.coalition && coalitions.has(agreement.coalition.id));
  // What a partner signed by its own hand stands before what binds it as a member.
  const binding = partner
    ? inForce.filter(binds).sort((one, other) => Number(signedBy(other)) - Number(signedBy(one)))
    : [];
  const isKnown = Boolean(page && !more && (!organisationId || ofPartner.data));
  return { inForce, binding, isKnown, error: error ?? ofPartner.error, refetch };
}

/** Those who could be shared with today: coalitions first, then whoever signed. */
export function partnersOf(agreements: readonly BindingAgreementFragment[]): Partner[] {
  const found = new Map<string, Partner>();
  for (const { coalition } of agreements)
    if (coalition) found.set(coalition.id, { kind: 'coalition', id: coalition.id, name: coalition.name });
  for (const { parties } of agreements)
    for (const { organisation } of parties.nodes)
      if (organisation && !organisation.isOurs)
        found.set(organisation.id, { kind: 'organisation', id: organisation.id, name: organisation.name });
  return [...found.values()];
}
