import { type DestinationStream, type Logger, pino } from 'pino';

/** Lines of JSON on standard output. What opens a session is never written. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: written },
    redact: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]', '*.password', '*.token'],
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What tells where an error is. Statements, their parameters and the details of a constraint hold people's data. */
function written(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack } = error;
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  return { name, message, stack, code, table, constraint };
}
