import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../persistence/embedded/postmaster';
import { type EmbeddedPostgres, startPostgres } from '../persistence/embedded/start-postgres';
import { dropTemplate, makeTemplate } from './template';

/** What the global tear-down, which runs in the same process, has to stop. */
export interface TestServer {
  postgres: EmbeddedPostgres | null;
  folder: string | null;
  /** Where the keys of the demo that journeys begin with are kept, see `TEST_DEMO_KEYS`. */
  demoKeys: string;
  serverUrl: string;
}

declare global {
  var testServer: TestServer | undefined;
}

const prefix = 'utetezi-test-';

/** Nothing of a test outlives it, so nothing needs to survive the power going off. */
const fast = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_wal_size=512MB',
  'max_connections=100',
];

/**
 * One PostgreSQL for the whole run, with the tables made once in a template that every test file copies.
 * `TEST_DATABASE_URL`, where set, names a server of yours instead, on which its user may create databases.
 */
export default async function globalSetup(): Promise<void> {
  const given = process.env.TEST_DATABASE_URL;
  const folder = given ? null : mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root, PostgreSQL's own user has to get through to its folder.
  if (folder) chmodSync(folder, 0o711);
  await clearAbandoned();
  const postgres = folder ? await startPostgres({ dataDir: folder, whenInUse: 'refuse', settings: fast }) : null;
  const serverUrl = given ?? postgres?.url ?? '';
  const demoKeys = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-demo-`));
  globalThis.testServer = { postgres, folder, demoKeys, serverUrl };
  process.env.TEST_DATABASE_URL = serverUrl;
  process.env.TEST_DEMO_KEYS = demoKeys;
  process.env.TEST_TEMPLATE = await makeTemplate(serverUrl);
}

export async function stopTestServer(): Promise<void> {
  const server = globalThis.testServer;
  if (!server) return;
  if (server.postgres) await server.postgres.stop();
  else await dropTemplate(server.serverUrl, process.env.TEST_TEMPLATE ?? '');
  for (const folder of [server.folder, server.demoKeys]) if (folder) rmSync(folder, { recursive: true, force: true });
}

/** A run that was killed leaves its PostgreSQL behind; the next one ends it. */
async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^utetezi-test-(\d+)-/.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    try {
      if (readdirSync(folder).includes('postgres')) {
        const abandoned = await startPostgres({ dataDir: folder, whenInUse: 'join', settings: fast });
        await abandoned.stop();
      }
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run is clearing it.
    }
  }
}
