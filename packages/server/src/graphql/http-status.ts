import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context';
import { isNewer, mediaTypeFor } from './media-type';

/** Faults of an operation that came in a well-formed request. */
const ofTheOperation = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_TOO_LARGE',
]);

/**
 * GraphQL over HTTP, 6.4.1: who takes only `application/json` may sit behind something that replaces what comes with
 * any other status than 200; the body says what is wrong. With the newer media type the status says it too.
 */
export const statusOfFaults = (mediaType: string): 200 | 400 => (isNewer(mediaType) ? 400 : 200);

/** Answers each request in the media type that it asks for, with the status that goes with it. */
export const statusByMediaType: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response }) {
      const mediaType = mediaTypeFor(request.http?.headers.get('accept'));
      response.http.headers.set('content-type', mediaType);
      const { body } = response;
      if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
      const codes = body.singleResult.errors?.map(({ extensions }) => String(extensions?.code)) ?? [];
      if (codes.length > 0 && codes.every((code) => ofTheOperation.has(code)))
        response.http.status = statusOfFaults(mediaType);
    },
  }),
};
