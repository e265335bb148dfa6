import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freshDatabase } from '../../server/src/testing/database';
import { freePort } from './ports';
import { type Ending, Program } from './program';

export interface ServerOptions {
  /** Loads the demonstration, with its accounts; without it the database is empty. */
  demoData?: boolean;
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
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'utetezi-journey-'));
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

/** @throws Error with what the program said, when it ends instead. */
export async function untilReady(program: Program, url: string): Promise<void> {
  for (;;) {
    if (program.hasEnded) throw new Error(`The server did not start:\n${program.output}${program.complaint}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
}
