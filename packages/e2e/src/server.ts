import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../../server/src/testing/database';
import { demoDatabase } from './demo-template';
import { freePort } from './ports';
import { type Ending, Program } from './program';
import { untilReady } from './until-ready';

export interface ServerOptions {
  /**
   * The demonstration, with its accounts: `load` does it as a first start does, `copy` begins with what a first start has
   * left. Without it the database is empty.
   */
  demoData?: 'load' | 'copy';
  /** Further environment variables. */
  variables?: Record<string, string>;
}

export interface TestServer {
  url: string;
  databaseUrl: string;
  /** Where it keeps its keys. */
  dataDir: string;
  program: Program;
  /** Ends it as an operator would, and removes its database. */
  stop(): Promise<Ending>;
}

/** The built server on a port of its own, with a database of its own, ready to be used. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'utetezi-journey-'));
  const database = options.demoData === 'copy' ? await demoDatabase(dataDir) : await freshDatabase();
  const port = await freePort();
  const program = new Program({
    PORT: String(port),
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    DEMO_DATA: options.demoData ? 'yes' : 'no',
    ...options.variables,
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(program, url);
  return {
    url,
    databaseUrl: database.url,
    dataDir,
    program,
    async stop() {
      program.signal('SIGTERM');
      const ending = await program.ended;
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
      return ending;
    },
  };
}
