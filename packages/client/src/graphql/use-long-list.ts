import { useSyncExternalStore } from 'react';
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DefinitionNode } from 'graphql';
import { type Rows, atHand } from '../lib/rows';
import { LongList, type Page, type Watch } from './long-list';

/** Lists that are remembered, so that whoever comes back to one finds it as long as it was. */
const MOST = 8;
const remembered = new WeakMap<ApolloClient, Map<string, LongList<never>>>();

function listsOf(client: ApolloClient): Map<string, LongList<never>> {
  const known = remembered.get(client);
  if (known) return known;
  const lists = new Map<string, LongList<never>>();
  remembered.set(client, lists);
  const forget = () => Promise.resolve(lists.clear());
  client.onClearStore(forget);
  client.onResetStore(forget);
  return lists;
}

function listOf<Row extends { readonly id: string }>(
  client: ApolloClient,
  key: string,
  watch: Watch<Row>,
): LongList<Row> {
  const lists = listsOf(client);
  const list = (lists.get(key) as LongList<Row> | undefined) ?? new LongList(watch);
  // What was shown last is forgotten last.
  lists.delete(key);
  lists.set(key, list as LongList<never>);
  const [oldest] = lists.keys();
  if (lists.size > MOST && oldest !== undefined) lists.delete(oldest);
  return list;
}

type Paged = { after?: string | null; isFurther?: boolean | null };

/**
 * The rows of a list of any length, whose first page is `page`; `isCurrent` tells that it is the answer to these
 * variables and not to those before. Further pages are the same question with `after` and `isFurther`.
 */
export function useLongList<Data, Variables extends OperationVariables & Paged, Row extends { readonly id: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Page<Row>,
  page: Page<Row> | undefined,
  isCurrent: boolean,
): Rows<Row> {
  const client = useApolloClient();
  const list = listOf<Row>(client, `${nameOf(document)} ${JSON.stringify(variables)}`, (after, tell) => {
    const query = client.watchQuery({
      query: document,
      variables: { ...variables, after, isFurther: true },
      fetchPolicy: 'cache-first',
    });
    const subscription = query.subscribe(({ data, dataState }) => {
      if (dataState === 'complete') tell(pick(data as Data));
    });
    return () => subscription.unsubscribe();
  });
  if (isCurrent && page) list.begin(page);
  useSyncExternalStore(list.subscribe, () => list.snapshot);
  return isCurrent || !page ? list : atHand(page.edges.map(({ node }) => node));
}

const nameOf = ({ definitions: [first] }: { definitions: readonly DefinitionNode[] }): string =>
  (first && 'name' in first && first.name?.value) || '';
