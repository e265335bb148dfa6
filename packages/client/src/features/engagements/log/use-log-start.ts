import { useEffect, useRef } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../graphql';
import { emptyDraft, type LogDraft } from './log-draft';
import { addParticipants, fromName, fromOrganisation, fromPerson } from './participants';
import '../../vocabularies';

const LogStartDocument = graphql(`
  query LogStart($ids: [ID!]!, $some: Boolean!) {
    viewer {
      account {
        id
        name
        person {
          id
          name
        }
      }
    }
    people(filter: { id: { in: $ids } }, first: 50) @include(if: $some) {
      edges {
        cursor
        node {
          ...PersonLine
          memberships(current: true, first: 6) {
            edges {
              node {
                id
                post {
                  id
                  label
                }
                organisation {
                  id
                  name
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    organisations(filter: { id: { in: $ids } }, first: 50) @include(if: $some) {
      edges {
        cursor
        node {
          id
          name
          kind {
            ...TermFields
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Start = { with: string[]; on: string | undefined };

/** A fresh form: oneself as the lead, and whom the form was opened for. */
export function useLogStart(start: Start, onStart: (draft: LogDraft, viewerPersonId: string | null) => void) {
  const client = useApolloClient();
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const variables = { ids: start.with, some: start.with.length > 0 };
    void client.query({ query: LogStartDocument, variables }).then(({ data }) => {
      if (!data) return;
      const me = data.viewer.account.person;
      const draft = emptyDraft(new Date());
      const self = me
        ? [{ ...fromName(me.name), kind: 'person' as const, id: me.id, note: null, role: 'STAFF_LEAD' as const }]
        : [];
      const people = data.people?.edges.map(({ node }) => fromPerson(node)) ?? [];
      const organisations = data.organisations?.edges.map(({ node }) => fromOrganisation(node)) ?? [];
      const participants = addParticipants(addParticipants([], [...people, ...organisations]), self);
      onStart({ ...draft, participants, ...(start.on && { day: start.on }) }, me?.id ?? null);
    });
  }, [client, start, onStart]);
}
