import { ApolloLink, Observable } from '@apollo/client';
import type { FormattedExecutionResult } from 'graphql';
import { print } from 'graphql';
import type { Client } from 'graphql-ws';

type Listener = () => void;

const listeners = new Set<Listener>();

/** Called when the line to the server stands again after it broke: what changed in between was not told. */
export function onReconnected(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server's close code for who is not signed in. */
const FORBIDDEN = 4403;
const LONGEST_WAIT_MS = 30_000;

const isForbidden = (reason: unknown): boolean => (reason as { code?: number } | null)?.code === FORBIDDEN;

let line: Promise<Client> | undefined;

/**
 * One line for all that is followed, opened when the first screen follows something and closed at once after the last: it
 * belongs to whoever was signed in when it was opened, and must not be there for whoever comes next.
 */
function connected(): Promise<Client> {
  line ??= import('graphql-ws').then(({ createClient }) => {
    let wasOpen = false;
    return createClient({
      url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
      retryAttempts: Infinity,
      shouldRetry: (reason) => !isForbidden(reason),
      retryWait: (times) =>
        new Promise((resolve) =>
          setTimeout(resolve, Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** times) * (0.5 + Math.random() / 2)),
        ),
      on: {
        connected: (_socket, _payload, wasRetry) => {
          if (wasRetry && wasOpen) listeners.forEach((listener) => listener());
          wasOpen = true;
        },
      },
    });
  });
  return line;
}

const signedOut = { errors: [{ message: 'Sign in to continue.', extensions: { code: 'UNAUTHENTICATED' } }] };

/** Carries subscriptions. Faults come as answers, so that they are renewed and sent in full as all others are. */
export const live = new ApolloLink(({ query, operationName = null, variables, extensions }) => {
  const isById = 'persistedQuery' in extensions;
  return new Observable((observer) => {
    let stop: Listener | undefined;
    let isGone = false;
    void connected().then((client) => {
      if (isGone) return;
      stop = client.subscribe(
        { query: isById ? '' : print(query), operationName, variables, extensions },
        {
          next: (answer) => observer.next(answer as FormattedExecutionResult),
          error: (reason) => {
            if (isForbidden(reason)) observer.next(signedOut);
            else if (Array.isArray(reason)) observer.next({ errors: reason });
            observer.complete();
          },
          complete: () => observer.complete(),
        },
      );
    });
    return () => {
      isGone = true;
      stop?.();
    };
  });
});
