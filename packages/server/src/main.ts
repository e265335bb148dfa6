import { type RunningApp, start } from './app';
import { readConfig } from './config';
import { StartupError } from './kernel';
import { type EmbeddedPostgres, startPostgres } from './persistence';
import { assertPortFree, stopOnSignal } from './serving';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

let postgres: EmbeddedPostgres | undefined;
let app: RunningApp | undefined;

/** In this order: a request under way still needs the database. */
async function stop(): Promise<void> {
  await app?.stop();
  await postgres?.stop();
}

async function run(): Promise<void> {
  const config = readConfig(process.env);
  await assertPortFree(config.port, config.host);
  if (!config.databaseUrl) {
    postgres = await startPostgres({ dataDir: config.dataDir, whenInUse: 'refuse', progress: say });
  }
  app = await start(config, config.databaseUrl ?? postgres?.url ?? '', say);
  app.announcements.forEach(say);
}

async function giveUp(error: unknown): Promise<void> {
  const isExplained = error instanceof StartupError;
  process.stderr.write(`${isExplained ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  await stop().catch(() => undefined);
  process.exit(1);
}

stopOnSignal(stop, say);
run().catch(giveUp);
