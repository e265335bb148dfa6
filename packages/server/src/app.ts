import { backgroundJobs } from './background';
import { compose, entities, sealed } from './composition';
import type { Config } from './config';
import { DEMO_PASSWORD, demoAccounts, loadDemoData } from './features/demo';
import { smtpMailer } from './features/mail';
import { createFrontDoor } from './front-door';
import { enqueueJob, startJobs } from './jobs';
import { systemClock } from './kernel';
import { PartnerReads, assertMigrated, connect, createDataSource, migrate, migrations, poolOf } from './persistence';
import { masterKey, rootOfSecondFactors } from './keys';
import { Health, createLog, listen, tokenSecret } from './serving';

export interface RunningApp {
  port: number;
  /** What a person at the terminal wants to know: the address, the demo accounts. */
  announcements: readonly string[];
  /** Finishes what is under way and closes the connections. */
  stop(): Promise<void>;
}

const demoAnnouncement = [
  `Demo accounts, all with the password "${DEMO_PASSWORD}":`,
  ...demoAccounts.map(([mailbox]) => `  ${mailbox}@utetezi.example`),
];

/** Constructs the whole application, in order, and serves it. */
export async function start(config: Config, databaseUrl: string, say: (line: string) => void): Promise<RunningApp> {
  const log = createLog(config.logLevel);
  const database = {
    url: databaseUrl,
    statementTimeoutMs: config.statementTimeoutMs,
    namedStatements: config.namedStatements,
    onConnectionLost: (error: Error) => log.warn({ error: error.message }, 'a database connection was lost'),
  };
  // The owner makes changes to the tables and keeps the queue; everything else is done as a role that owns nothing.
  const owner = await connect(createDataSource({ ...database, entities: [], poolSize: 4 }));
  const dataSource = createDataSource({
    ...database,
    entities,
    poolSize: config.databasePoolSize,
    role: 'utetezi_application',
  });
  const partnerReads = new PartnerReads({ ...database, size: config.databasePoolSize });
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await partnerReads.stop();
    await owner.destroy();
  };
  try {
    if (config.migrate) {
      const made = await migrate(owner, migrations);
      if (made.length > 0) say(`Made ${made.length} changes to the database.`);
    }
    await connect(dataSource);
    await assertMigrated(dataSource, migrations);
    const sealing = await sealed(dataSource, await masterKey(config, dataSource));
    if (config.demoData && (await loadDemoData(dataSource, systemClock.now()))) say('Loaded the demo data.');
    const composition = compose({
      dataSource,
      partnerReads,
      log,
      clock: systemClock,
      publicUrl: config.publicUrl,
      tokenSecret: tokenSecret(config.dataDir),
      secondFactorKey: await rootOfSecondFactors(config, dataSource),
      requireSecondFactor: config.requireSecondFactor,
      namedStatements: config.namedStatements,
      sealing,
      enqueue: enqueueJob,
      canSendMail: () => config.mail !== null,
      isDevelopment: config.isDevelopment,
    });
    await composition.apollo.start();
    const health = new Health(dataSource);
    const door = await createFrontDoor(composition, config, health, log);
    const jobs = await startJobs(
      poolOf(owner),
      backgroundJobs(composition, config.mail && smtpMailer(config.mail)),
      config.namedStatements,
      log,
    );
    const port = await listen(door.server, config.port, config.host);
    health.started();
    return {
      port,
      announcements: [`Utetezi is at ${config.publicUrl}`, ...(config.demoData ? demoAnnouncement : [])],
      async stop() {
        health.stopping();
        await door.close(config.shutdownSeconds * 1_000);
        await jobs.stop();
        await composition.apollo.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
