import type { FieldMergeFunction, FieldPolicy, FieldReadFunction } from '@apollo/client';
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

/**
 * The same, apart from what is asked for by `useLongList`, which says so by its variable `isFurther`: of those each page
 * stands for itself, since a list that grows in one piece costs more with every page.
 */
export function longPagination(keys: string[]): FieldPolicy {
  const steady = steadyPagination(keys);
  const [read, merge] = [steady.read as FieldReadFunction, steady.merge as FieldMergeFunction];
  const isLong = (variables: Record<string, unknown> | undefined): boolean => variables?.['isFurther'] !== undefined;
  return {
    keyArgs: (_, { variables }) => (isLong(variables) ? [...keys, 'first', 'after'] : keys),
    read: (existing, options) => (isLong(options.variables) ? existing : read(existing, options)),
    merge: (existing, incoming, options) => (isLong(options.variables) ? incoming : merge(existing, incoming, options)),
  };
}

type Merge = (existing: Edges | undefined, incoming: Edges, options: object) => Edges;
