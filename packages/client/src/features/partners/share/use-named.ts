import { useApolloClient } from '@apollo/client/react';
import { graphql, namesInLists, type RecordKind } from '../../../graphql';

const PersonNamed = graphql(`
  fragment PersonNamed on Person {
    name
  }
`);

const OrganisationNamed = graphql(`
  fragment OrganisationNamed on Organisation {
    name
  }
`);

const EngagementNamed = graphql(`
  fragment EngagementNamed on Engagement {
    subject
  }
`);

/** Records of a list with their names, also of those that are not in view any more. */
export function useNamed(kind: RecordKind): (ids: Iterable<string>) => { id: string; name: string }[] {
  const client = useApolloClient();
  const { cache } = client;
  const nameOf = (id: string): string | undefined => {
    if (kind === 'PERSON') return cache.readFragment({ id: `Person:${id}`, fragment: PersonNamed })?.name;
    if (kind === 'ORGANISATION')
      return cache.readFragment({ id: `Organisation:${id}`, fragment: OrganisationNamed })?.name;
    return cache.readFragment({ id: `Engagement:${id}`, fragment: EngagementNamed })?.subject;
  };
  return (ids) => {
    const listed = namesInLists(client);
    return [...ids].map((id) => ({ id, name: nameOf(id) ?? listed.get(id) ?? '' }));
  };
}
