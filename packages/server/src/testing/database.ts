import { randomBytes } from 'node:crypto';
import { onServer, withDatabase } from './template';

/** A database that belongs to one test file. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** With every table and the reference data, and no row that a test or a person made. Takes about 20 ms. */
export function freshDatabase(): Promise<TestDatabase> {
  return createDatabase(`template ${process.env.TEST_TEMPLATE}`);
}

/** Without any table, for tests of what happens before there are some. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

/** A copy of another database of the test server, to which nobody may be connected. */
export function copyOfDatabase(name: string): Promise<TestDatabase> {
  return createDatabase(`template ${name} strategy file_copy`);
}

async function createDatabase(clause: string): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) throw new Error('No test server: run this through jest, whose global set-up starts one.');
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} ${clause}`);
  return {
    url: withDatabase(serverUrl, name),
    drop: () => onServer(serverUrl, `drop database if exists ${name} with (force)`),
  };
}
