import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, Observable, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from './cache';
import { live } from './live';
import { needing, persisted } from './persisted';
import { announceSecondFactorRequired, announceSignedOut, renewSession } from './session';
import { together } from './together';

const PUBLIC = new Set([
  'SignIn',
  'CompleteSignIn',
  'BeginPasskeySignIn',
  'CompletePasskeySignIn',
  'ResetPassword',
  'AcceptInvitation',
  'SignOut',
]);

const says = (error: unknown, code: string): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === code);

function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return says(error, 'UNAUTHENTICATED');
  return ServerError.is(error) && error.statusCode === 401;
}

/** Renews a session that ran out, once, and sends the same operation again. */
const renewal = new ErrorLink(({ error, operation, forward }) => {
  if (says(error, 'SECOND_FACTOR_REQUIRED')) announceSecondFactorRequired();
  const again = operation.getContext()['renewed'] === true;
  if (!isUnauthenticated(error) || PUBLIC.has(operation.operationName ?? '')) return undefined;
  if (again) {
    announceSignedOut();
    return undefined;
  }
  return new Observable((observer) => {
    let subscription: { unsubscribe: () => void } | undefined;
    void renewSession().then((renewed) => {
      if (!renewed) {
        announceSignedOut();
        observer.error(error);
        return;
      }
      operation.setContext({ renewed: true });
      subscription = forward(operation).subscribe(observer);
    });
    return () => subscription?.unsubscribe();
  });
});

/** The server's words come in the language that is on the screen. */
const language = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, 'accept-language': document.documentElement.lang || 'en' },
  }));
  return forward(operation);
});

const isFollowed = ({ operationType }: ApolloLink.Operation): boolean => operationType === 'subscription';

const isQuestion = ({ operationType }: ApolloLink.Operation): boolean => operationType === 'query';

const uri = '/graphql';
const http = new HttpLink({ uri, credentials: 'same-origin' });
const asked = ApolloLink.split(isQuestion, together(uri, http), http);

export const createClient = (): ApolloClient =>
  new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([renewal, language, needing, persisted, ApolloLink.split(isFollowed, live, asked)]),
    defaultOptions: {
      watchQuery: {
        fetchPolicy: 'cache-and-network',
        nextFetchPolicy: 'cache-first',
        notifyOnNetworkStatusChange: true,
      },
    },
  });
