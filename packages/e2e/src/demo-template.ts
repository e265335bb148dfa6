import { cpSync } from 'node:fs';
import { Client } from 'pg';
import { type TestDatabase, copyOfDatabase, freshDatabase } from '../../server/src/testing/database';
import { demoTemplate, onServer } from '../../server/src/testing/template';
import { freePort } from './ports';
import { Program } from './program';
import { untilReady } from './until-ready';

/** One maker at a time, among all the processes that run tests. */
const MAKING = 7_301_553;

/** A database with the demo in it, as the built server itself has loaded it, once for the whole run; its keys go into `dataDir`. */
export async function demoDatabase(dataDir: string): Promise<TestDatabase> {
  const { TEST_DATABASE_URL: serverUrl = '', TEST_TEMPLATE: template = '', TEST_DEMO_KEYS: keys = '' } = process.env;
  const name = demoTemplate(template);
  const client = new Client({ connectionString: serverUrl, application_name: 'utetezi tests' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MAKING]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await makeTemplate(serverUrl, name, keys);
    cpSync(keys, dataDir, { recursive: true });
    return await copyOfDatabase(name);
  } finally {
    await client.end();
  }
}

/** It gets its name when it is whole: a start that failed leaves nothing that looks like one. */
async function makeTemplate(serverUrl: string, name: string, keys: string): Promise<void> {
  const database = await freshDatabase();
  const port = await freePort();
  const program = new Program({
    PORT: String(port),
    DATABASE_URL: database.url,
    DATA_DIR: keys,
    DEMO_DATA: 'yes',
  });
  await untilReady(program, `http://127.0.0.1:${port}`);
  program.signal('SIGTERM');
  await program.ended;
  const made = new URL(database.url).pathname.slice(1);
  await onServer(serverUrl, `alter database ${made} rename to ${name}`);
}
