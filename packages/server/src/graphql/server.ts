import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context';
import { statusByMediaType } from './http-status';

/** Tokens of one document, beyond which it is not even parsed. The largest of our own has about 1,500. */
const MOST_TOKENS = 8000;

/** Codes whose messages were written for the caller; whatever else fails is our fault and says no more than that. */
const spoken = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SECOND_FACTOR_REQUIRED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

export function createApolloServer(
  schema: GraphQLSchema,
  log: Logger,
  { introspection = true } = {},
): ApolloServer<Context> {
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (spoken.has(String(formatted.extensions?.code)))
      return { ...formatted, extensions: { code: formatted.extensions?.code } };
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    log.error({ error: cause, path: formatted.path }, 'an operation failed');
    return {
      message:
        'Something went wrong on our side. Nothing was changed. Try again; if it goes on, tell your administrator.',
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
  return new ApolloServer<Context>({
    schema,
    introspection,
    formatError,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    stopOnTerminationSignals: false,
    persistedQueries: false,
    plugins: [
      statusByMediaType,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
