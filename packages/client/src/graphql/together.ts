import { ApolloLink, Observable, ServerError } from '@apollo/client';
import { print } from 'graphql';

/** Questions that the server takes in one request. */
const MOST = 12;

type Observer = { next: (result: ApolloLink.Result) => void; error: (error: unknown) => void; complete: () => void };

interface Waiting {
  readonly operation: ApolloLink.Operation;
  readonly observer: Observer;
  /** By itself. */
  readonly ask: () => Observable<ApolloLink.Result>;
  isGone: boolean;
  stop: () => void;
}

/** What a request says of one question, as Apollo says it of one that comes alone. */
function bodyOf(operation: ApolloLink.Operation): object {
  const { operationName, variables, extensions, query } = operation;
  const http = (operation.getContext()['http'] ?? {}) as { includeQuery?: boolean; includeExtensions?: boolean };
  return {
    operationName,
    variables,
    ...(http.includeExtensions && { extensions }),
    ...(http.includeQuery !== false && { query: print(query) }),
  };
}

async function ask(uri: string, waiting: readonly Waiting[], signal: AbortSignal): Promise<ApolloLink.Result[]> {
  const { headers } = waiting[0]!.operation.getContext() as { headers?: Record<string, string> };
  const response = await fetch(uri, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(waiting.map(({ operation }) => bodyOf(operation))),
    signal,
  });
  const bodyText = await response.text();
  const said: unknown = response.ok ? JSON.parse(bodyText) : undefined;
  if (Array.isArray(said) && said.length === waiting.length) return said as ApolloLink.Result[];
  throw new ServerError(`The server answered several questions with ${response.status}.`, { response, bodyText });
}

function askAll(uri: string, waiting: readonly Waiting[]): void {
  const request = new AbortController();
  const left = () => waiting.filter(({ isGone }) => !isGone);
  for (const each of waiting)
    each.stop = () => {
      if (left().length === 0) request.abort();
    };
  ask(uri, waiting, request.signal).then(
    (results) =>
      waiting.forEach(({ observer, isGone }, at) => {
        if (isGone) return;
        observer.next(results[at]!);
        observer.complete();
      }),
    (error: unknown) => left().forEach(({ observer }) => observer.error(error)),
  );
}

/**
 * Puts the questions that a page asks at once into one request, so that it is one journey to the server however many
 * parts it has. A question that is alone goes on as it is.
 */
export function together(uri: string, http: ApolloLink): ApolloLink {
  let queue: Waiting[] = [];
  const send = () => {
    const all = queue.filter(({ isGone }) => !isGone);
    queue = [];
    for (let from = 0; from < all.length; from += MOST) {
      const waiting = all.slice(from, from + MOST);
      const [only] = waiting;
      if (waiting.length > 1) askAll(uri, waiting);
      else if (only) {
        const subscription = only.ask().subscribe(only.observer);
        only.stop = () => subscription.unsubscribe();
      }
    }
  };
  const gather = new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        const each: Waiting = {
          operation,
          observer,
          ask: () => forward(operation),
          isGone: false,
          stop: () => undefined,
        };
        if (queue.push(each) === 1) queueMicrotask(send);
        return () => {
          each.isGone = true;
          each.stop();
        };
      }),
  );
  return ApolloLink.from([gather, http]);
}
