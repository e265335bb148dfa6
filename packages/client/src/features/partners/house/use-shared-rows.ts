import { useQuery } from '@apollo/client/react';
import type { SeenRow } from '../seen/SeenGrid';
import { listVariables, SharedListsDocument, SharedNewestDocument } from './shared-query';
import type { SharedView } from './shared-search';

/* Asked for anew whenever the room is entered: what was taken back is not shown from memory. */
const anew = { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' } as const;

/** The rows of a view. Without a search the newest are the latest shares; each record stands there once. */
export function useSharedRows(view: SharedView, q: string | undefined) {
  const isNewest = view === 'newest' && !q;
  const newest = useQuery(SharedNewestDocument, { skip: !isNewest, ...anew });
  const lists = useQuery(SharedListsDocument, { variables: listVariables(view, q), skip: isNewest, ...anew });
  const asked = isNewest ? newest : lists;
  const state = { error: asked.error, refetch: () => void asked.refetch() };
  if (isNewest) {
    const page = newest.data?.viewer.account.organisation?.sharedWithIt;
    const found = new Map<string, SeenRow>();
    for (const { node: share } of page?.edges ?? []) if (share.record) found.set(share.record.id, share.record);
    return {
      ...state,
      rows: newest.data ? [...found.values()] : undefined,
      hasMore: page?.pageInfo.hasNextPage ?? false,
      more: () => {
        if (!newest.loading) void newest.fetchMore({ variables: { after: page?.pageInfo.endCursor } });
      },
    };
  }
  const data = lists.data ?? (lists.loading ? lists.previousData : undefined);
  const pages = [data?.people, data?.organisations, data?.engagements].filter((page) => page !== undefined);
  const only = pages.length === 1 ? pages[0] : undefined;
  return {
    ...state,
    rows: data ? pages.flatMap(({ edges }): SeenRow[] => edges.map(({ node }) => node)) : undefined,
    hasMore: only?.pageInfo.hasNextPage ?? false,
    more: () => {
      if (only && !lists.loading) void lists.fetchMore({ variables: { after: only.pageInfo.endCursor } });
    },
  };
}
