import { Logger as WorkerLogger, type Runner, type TaskList, run } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';

export interface Jobs {
  readonly tasks: TaskList;
  /** When jobs run by themselves, in the crontab format of graphile-worker; times are UTC. */
  readonly schedule: readonly string[];
}

/**
 * Work that goes on behind the screens, kept in PostgreSQL: it is taken up again after a stop, and several processes
 * share it. What a job did is in the database, so a job may run twice.
 */
export async function startJobs(
  pool: Pool,
  { tasks, schedule }: Jobs,
  namedStatements: boolean,
  log: Logger,
): Promise<Runner> {
  // A connection that breaks while nobody uses it must not end the process.
  pool.on('connect', (connection) =>
    connection.on('error', (error) => log.warn({ error: error.message }, 'a database connection was lost')),
  );
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  return run({
    pgPool: pool,
    taskList: tasks,
    crontab: schedule.join('\n'),
    concurrency: 2,
    noPreparedStatements: !namedStatements,
    noHandleSignals: true,
    pollInterval: 5_000,
    logger: new WorkerLogger(() => (level, message) => log[levels[level]]({ job: true }, message)),
  });
}
