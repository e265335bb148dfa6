import { createServer } from 'node:http';
import type { Config } from './config';
import { assertMigrated, connect, createDataSource, migrate, migrations } from './persistence';
import { Health, createLog, drain, listen } from './serving';

export interface RunningApp {
  port: number;
  /** What a person at the terminal wants to know: the address, the demo accounts. */
  announcements: readonly string[];
  /** Finishes what is under way and closes the connections. */
  stop(): Promise<void>;
}

/** Constructs the whole application, in order, and serves it. */
export async function start(config: Config, databaseUrl: string, say: (line: string) => void): Promise<RunningApp> {
  const log = createLog(config.logLevel);
  const dataSource = createDataSource({
    url: databaseUrl,
    entities: [],
    poolSize: config.databasePoolSize,
    statementTimeoutMs: config.statementTimeoutMs,
    onConnectionLost: (error) => log.warn({ error: error.message }, 'a database connection was lost'),
  });
  await connect(dataSource);
  try {
    if (config.migrate) {
      const made = await migrate(dataSource, migrations);
      if (made.length > 0) say(`Made ${made.length} changes to the database.`);
    }
    await assertMigrated(dataSource, migrations);
    const health = new Health(dataSource);
    const server = createServer((request, response) => {
      void health.answer(request.url ?? '').then((answer) => {
        response.writeHead(answer?.status ?? 404, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(answer?.body ?? { status: 'not found' }));
      });
    });
    const port = await listen(server, config.port, config.host);
    health.started();
    return {
      port,
      announcements: [`Utetezi is at ${config.publicUrl}`],
      async stop() {
        health.stopping();
        await drain(server, config.shutdownSeconds * 1_000);
        await dataSource.destroy();
      },
    };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
