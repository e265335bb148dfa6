import { createServer } from 'node:http';
import { join } from 'node:path';
import { compose, entities } from './composition';
import type { Config } from './config';
import { registerRefresh } from './features/accounts';
import { DEMO_PASSWORD, demoAccounts, loadDemoData } from './features/demo';
import { GraphqlHttp } from './graphql';
import { systemClock } from './kernel';
import { assertMigrated, connect, createDataSource, migrate, migrations } from './persistence';
import { Health, createLog, createWeb, drain, listen, tokenSecret } from './serving';

export interface RunningApp {
  port: number;
  /** What a person at the terminal wants to know: the address, the demo accounts. */
  announcements: readonly string[];
  /** Finishes what is under way and closes the connections. */
  stop(): Promise<void>;
}

const clientFolder = join(__dirname, '..', '..', 'client', 'dist');

const demoAnnouncement = [
  `Demo accounts, all with the password "${DEMO_PASSWORD}":`,
  ...demoAccounts.map(([mailbox]) => `  ${mailbox}@utetezi.example`),
];

/** Constructs the whole application, in order, and serves it. */
export async function start(config: Config, databaseUrl: string, say: (line: string) => void): Promise<RunningApp> {
  const log = createLog(config.logLevel);
  const dataSource = createDataSource({
    url: databaseUrl,
    entities,
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
    if (config.demoData && (await loadDemoData(dataSource, systemClock.now()))) say('Loaded the demo data.');
    const isSecure = config.publicUrl.startsWith('https:');
    const composition = compose({
      dataSource,
      log,
      clock: systemClock,
      publicUrl: config.publicUrl,
      tokenSecret: tokenSecret(config.dataDir),
      namedStatements: config.namedStatements,
    });
    await composition.apollo.start();
    const { cookies, identification, contextFor } = composition;
    const graphql = new GraphqlHttp(
      composition.apollo,
      async ({ headers }, facts) => {
        const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
        return contextFor(await identification.actor(bearer ?? cookies.read(headers.cookie).accessToken), facts);
      },
      config.trustedProxies,
    );
    const web = await createWeb(clientFolder, isSecure, log, (routes) => registerRefresh(routes, composition));
    const health = new Health(dataSource);
    const server = createServer((request, response) => {
      const path = (request.url ?? '').split('?', 1)[0]!;
      const answered =
        path === '/graphql'
          ? graphql.answer(request, response)
          : health.answer(path).then((answer) => {
              if (!answer) return web(request, response);
              response.writeHead(answer.status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
              response.end(JSON.stringify(answer.body));
            });
      answered.catch((error: unknown) => {
        log.error({ error }, 'a request failed');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
    const port = await listen(server, config.port, config.host);
    health.started();
    return {
      port,
      announcements: [`Utetezi is at ${config.publicUrl}`, ...(config.demoData ? demoAnnouncement : [])],
      async stop() {
        health.stopping();
        await drain(server, config.shutdownSeconds * 1_000);
        await composition.apollo.stop();
        await dataSource.destroy();
      },
    };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
