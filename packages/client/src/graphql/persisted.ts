import { ApolloLink, CombinedGraphQLErrors } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { operationIds } from './graphql';

const isUnknown = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND');

/** A page that is older or newer than its server sends the whole text once more. */
const inFull = new ErrorLink(({ error, operation, forward }) => {
  if (!isUnknown(error)) return undefined;
  operation.extensions = {};
  operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
  return forward(operation);
});

/** Sends the id of an operation in place of its text, where the build has given it one. */
const byId = new ApolloLink((operation, forward) => {
  const id = operationIds.get(operation.operationName ?? '');
  if (id) {
    operation.extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

/** `byId` stands before, so that what is sent in full is not given its id again. */
export const persisted = ApolloLink.from([byId, inFull]);
