import { QueryFailedError } from 'typeorm';

const DEADLOCK_DETECTED = '40P01';
const ATTEMPTS = 3;

/**
 * Runs a whole transaction again when PostgreSQL ended it because it and another one waited for each other: the other
 * one is through by then. `transact` must begin a transaction of its own, and leave nothing behind when it fails.
 */
export async function againAfterDeadlock<Result>(transact: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await transact();
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
}

const isDeadlock = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === DEADLOCK_DETECTED;
