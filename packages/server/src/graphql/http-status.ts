import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context';

/** Faults of an operation that came in a well-formed request. */
const ofTheOperation = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

const takesNewerType = (accept: string | null | undefined): boolean =>
  /application\/graphql-response\+json/i.test(accept ?? '');

/**
 * GraphQL over HTTP, 6.4.1: who takes only `application/json` may sit behind something that replaces what comes with
 * any other status than 200; the body says what is wrong. With the newer media type the status says it too.
 */
export const statusByMediaType: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response, errors }) {
      if (response.http.status !== 400 || takesNewerType(request.http?.headers.get('accept'))) return;
      const { body } = response;
      const codes = body.kind === 'single' ? body.singleResult.errors?.map(({ extensions }) => extensions?.code) : [];
      if (errors?.length && codes?.every((code) => ofTheOperation.has(String(code)))) response.http.status = 200;
    },
  }),
};
