import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context';
import { errorsTold } from './errors-told';
import { statusByMediaType } from './http-status';
import { type Documents, type OperationScreen, documentLimits, screening } from './screening';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  /** The documents that were looked at already; others are validated, though not measured. */
  readonly documents: Documents;
  readonly screen: OperationScreen;
  readonly log: Logger;
  /** Whether faults name what would have been right. */
  readonly isDevelopment: boolean;
}

export function createApolloServer({
  schema,
  documents,
  screen,
  log,
  isDevelopment,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    documentStore: documents.cache,
    // Who may ask about the schema is a question about the caller, which validation does not know.
    introspection: true,
    formatError: errorsTold(log, { suggests: isDevelopment }),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: documentLimits.tokens },
    stopOnTerminationSignals: false,
    persistedQueries: false,
    plugins: [
      statusByMediaType,
      screening(screen),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
