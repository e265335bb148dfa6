import { randomInt } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { NobodyWaits } from '../persistence';
import { told } from './screening';

/** Codes whose messages were written for the caller; whatever else fails is our fault and says no more than that. */
const spoken = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SECOND_FACTOR_REQUIRED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** PostgreSQL's code for a statement that was ended, by its timeout or by an operator. */
const CANCELLED = '57014';

/** Letters that can be told apart when one is read out. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

const reference = (): string => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/**
 * What a caller is told of an error. Of our own faults nothing but a reference, by which the log tells the whole; never
 * SQL, a path or a stack.
 */
export function errorsTold(
  log: Logger,
  { suggests }: { suggests: boolean },
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = codeOf(formatted);
    const { locations, path } = formatted;
    if (spoken.has(code)) {
      return { message: told(formatted.message, suggests), locations, path, extensions: { code } };
    }
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof NobodyWaits) return { message: cause.message, path };
    if ((cause as { code?: unknown } | null)?.code === CANCELLED) {
      log.warn({ path }, 'an operation took too long');
      return {
        message: 'This took longer than it may. Ask for less at once, or narrow it by a filter.',
        path,
        extensions: { code: 'TOOK_TOO_LONG' },
      };
    }
    const id = reference();
    log.error({ error: cause, path, reference: id }, 'an operation failed');
    return {
      message: `Something went wrong on our side. Nothing was changed. Try again; if it goes on, tell your administrator this reference: ${id}.`,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: id },
    };
  };
}

/** Where so many variables are wrong that graphql-js stops looking, Apollo takes its last word for a fault of ours. */
const codeOf = ({ message, extensions }: GraphQLFormattedError): string =>
  message.startsWith('Too many errors processing variables') ? 'BAD_USER_INPUT' : String(extensions?.code);
