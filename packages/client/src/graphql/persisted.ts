import { ApolloLink, CombinedGraphQLErrors } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { operationIds } from './graphql';

const isUnknown = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND');

/** A page that is older or newer than its server sends the whole text once more. */
const inFull = new ErrorLink(({ error, operation, forward }) => {
  if (!isUnknown(error)) return undefined;
  const { persistedQuery: _, ...extensions } = operation.extensions;
  operation.extensions = extensions;
  operation.setContext({ http: { includeQuery: true, includeExtensions: Object.keys(extensions).length > 0 } });
  return forward(operation);
});

/** Sends the id of an operation in place of its text, where the build has given it one. */
const byId = new ApolloLink((operation, forward) => {
  const id = operationIds.get(operation.operationName ?? '');
  if (id) {
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: id } };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

/** Names the permission that a question is meant for, so that the server leaves it aside for others: see `useNeeds`. */
export const needing = new ApolloLink((operation, forward) => {
  const { needs } = operation.getContext();
  if (typeof needs === 'string') {
    operation.extensions = { ...operation.extensions, needs };
    operation.setContext({ http: { includeQuery: true, includeExtensions: true } });
  }
  return forward(operation);
});

/** `byId` stands before, so that what is sent in full is not given its id again. */
export const persisted = ApolloLink.from([byId, inFull]);
