import type { FieldPolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

type Edges = { edges?: readonly { cursor?: string }[]; pageInfo?: { endCursor?: string | null } };

/**
 * Keyset pages that grow at the end. A first page asked for again leaves the later ones standing while it ends where it
 * ended before, so that a list read far down does not jump when one comes back to it.
 */
export function steadyPagination(keyArgs: string[] | false = false): FieldPolicy {
  const relay = relayStylePagination(keyArgs);
  return {
    ...relay,
    merge(existing: Edges | undefined, incoming: Edges, options) {
      const merged =
        typeof relay.merge === 'function' ? (relay.merge as never as Merge)(existing, incoming, options) : incoming;
      const before = existing?.edges ?? [];
      const fresh = incoming.edges?.length ?? 0;
      if (options.args?.['after'] || fresh === 0 || before.length <= fresh) return merged;
      if (before[fresh - 1]?.cursor !== merged.edges?.[fresh - 1]?.cursor) return merged;
      return { ...merged, edges: [...(merged.edges ?? []), ...before.slice(fresh)], pageInfo: existing?.pageInfo };
    },
  };
}

type Merge = (existing: Edges | undefined, incoming: Edges, options: object) => Edges;
