import { useEffect, useRef } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../graphql';
import type { Attendee } from './contribution-draft';

const AttendeeDocument = graphql(`
  query Attendee($id: ID!) {
    node(id: $id) {
      id
      ... on Person {
        name
        sensitivity
        viewerMay
      }
      ... on Organisation {
        name
        sensitivity
        viewerMay
      }
    }
  }
`);

/** Whoever a contribution is begun with, as far as the house may add to them. */
export function useAttendeesToBegin(ids: readonly string[] | undefined, onFound: (found: Attendee[]) => void): void {
  const client = useApolloClient();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || !ids?.length) return;
    asked.current = true;
    void Promise.all(
      ids.slice(0, 10).map(async (id): Promise<Attendee[]> => {
        const { data } = await client.query({ query: AttendeeDocument, variables: { id } });
        const node = data?.node;
        if (!node || !('name' in node)) return [];
        if (node.sensitivity !== 'PUBLIC' && node.viewerMay !== 'CONTRIBUTE') return [];
        const kind = node.__typename === 'Person' ? 'person' : 'organisation';
        return [{ key: crypto.randomUUID(), kind, id: node.id, name: node.name }];
      }),
    ).then((found) => onFound(found.flat()));
  }, [client, ids, onFound]);
}
