import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DefinitionNode } from 'graphql';
import { type Rows, atHand } from '../lib/rows';
import { type Listed, LongList, type Page, type Watch, type Watched } from './long-list';

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

/** What is called how, of all that was read in long lists: most of it passed by, and was never put into the cache. */
export const namesInLists = (client: ApolloClient): ReadonlyMap<string, string> =>
  new Map([...listsOf(client).values()].flatMap((list) => list.names()));

function listOf<Row extends Listed>(client: ApolloClient, key: string, watch: Watch<Row>): LongList<Row> {
  const lists = listsOf(client);
  const list = (lists.get(key) as LongList<Row> | undefined) ?? new LongList(watch);
  // What was shown last is forgotten last.
  lists.delete(key);
  lists.set(key, list as LongList<never>);
  const [oldest] = lists.keys();
  if (lists.size > MOST && oldest !== undefined) lists.delete(oldest);
  return list;
}

type Asked<Data, Variables extends OperationVariables> = {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
};

/** A page goes by the cache only when somebody rests at it: to put it there took most of the time of those passed by. */
function watchPage<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  asked: Asked<Data, Variables>,
  tell: (data: Data) => void,
  fail: () => void,
): Watched {
  let subscription: { unsubscribe: () => void } | undefined;
  let fresh: Data | undefined;
  const follow = () => {
    subscription = client
      .watchQuery({ ...asked, fetchPolicy: 'cache-first' } as ApolloClient.WatchQueryOptions<Data, Variables>)
      .subscribe(({ data, dataState }) => {
        if (dataState === 'complete') tell(data as Data);
      });
  };
  if (client.readQuery(asked as never) !== null) follow();
  else
    client
      .query({ ...asked, fetchPolicy: 'no-cache' } as ApolloClient.QueryOptions<Data, Variables>)
      .then(({ data }) => {
        fresh = data as Data;
        tell(fresh);
      }, fail);
  return {
    stop: () => subscription?.unsubscribe(),
    follow: () => {
      if (subscription || fresh === undefined) return;
      client.writeQuery({ ...asked, data: fresh } as never);
      fresh = undefined;
      follow();
    },
  };
}

type Paged = { after?: string | null; isFurther?: boolean | null };

/**
 * The rows of a list of any length, whose first page is `page`; `isCurrent` tells that it is the answer to these
 * variables and not to those before. Further pages are the same question with `after` and `isFurther`.
 */
export function useLongList<Data, Variables extends OperationVariables & Paged, Row extends Listed>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Page<Row>,
  page: Page<Row> | undefined,
  isCurrent: boolean,
): Rows<Row> {
  const client = useApolloClient();
  const list = listOf<Row>(client, `${nameOf(document)} ${JSON.stringify(variables)}`, (after, tell, fail) =>
    watchPage(
      client,
      { query: document, variables: { ...variables, after, isFurther: true } },
      (data) => tell(pick(data)),
      fail,
    ),
  );
  if (isCurrent && page) list.begin(page);
  return isCurrent || !page ? list : atHand(page.edges.map(({ node }) => node));
}

const nameOf = ({ definitions: [first] }: { definitions: readonly DefinitionNode[] }): string =>
  (first && 'name' in first && first.name?.value) || '';
