import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { StartupError } from '../../kernel/startup-error';
import { type Binaries, binariesFor, findBinaries } from './binaries';
import { type Cluster, clusterUser, openCluster } from './cluster';
import { makeFolder } from './folders';
import { LaunchFailure, askToStop, launch, stopPostmaster } from './launch';
import { type Ownership, claimCluster } from './ownership';
import { type Postmaster, isAlive, readPostmaster, runsOn } from './postmaster';
import { type UnprivilegedUser, canPass, unprivilegedUser } from './unprivileged-user';

/** Where root keeps what ordinary users must reach, when the checkout itself is closed to them. */
const stateFolder = '/var/lib/utetezi';
const databaseName = 'utetezi';
const lettingGoMs = 3_000;
const recoversWithinMs = 600_000;
const answersWithinMs = 30_000;

export interface StartOptions {
  /** The folder for everything that the installation keeps; the cluster is made in it, or found. */
  dataDir: string;
  /** When a living program of ours has the database open: give up, or use it beside that program. */
  whenInUse: 'refuse' | 'join';
  /** Further `name=value` settings of PostgreSQL. */
  settings?: string[];
  progress?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** Opens the application's database as its owner. */
  url: string;
  /** The cluster was made by this start. */
  fresh: boolean;
  /** It ran already: left behind by a program that was killed, or opened by another that still lives. */
  wasRunning: boolean;
  /** Stops PostgreSQL, save where another program owns it. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts the bundled PostgreSQL for a data folder, or takes over the one that a killed program left running.
 *
 * @throws StartupError with one plain sentence; nothing has been changed then.
 */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const progress = options.progress ?? (() => undefined);
  const place = prepareFolder(resolve(options.dataDir));
  const binaries = binariesFor(place.user, findBinaries(), stateFolder);
  const cluster = openCluster(place.folder, binaries, place.user);
  if (cluster.fresh) progress('Made a new database.');
  const found = await findRunning(cluster, progress);
  const postmaster = found ?? (await launchPatiently(cluster, binaries, place.user, options.settings ?? []));
  const connection = connectionTo(cluster, postmaster);
  const ownership = await claimPatiently(connection);
  if (!ownership && options.whenInUse === 'refuse') {
    throw new StartupError(
      `The data folder ${options.dataDir} is in use by another Utetezi that is still running: stop that one first, or set DATA_DIR to another folder.`,
    );
  }
  const stop = ownership ? stopper(ownership, postmaster.pid, place.folder, binaries) : () => Promise.resolve();
  try {
    await ensureDatabase(connection);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `postgres://${clusterUser}:${cluster.password}@127.0.0.1:${postmaster.port}/${databaseName}`,
    fresh: cluster.fresh,
    wasRunning: found !== null,
    stop,
  };
}

interface Place {
  folder: string;
  user: UnprivilegedUser | null;
}

function prepareFolder(dataDir: string): Place {
  const folder = join(dataDir, 'postgres');
  const isRoot = process.getuid?.() === 0;
  // Passable, not readable: as root, PostgreSQL's user has to get through to its own folder.
  makeFolder(dataDir, isRoot ? 0o711 : 0o700);
  const user = unprivilegedUser(folder);
  if (!user || canPass(user, dataDir)) return { folder, user };
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  const elsewhere = join(stateFolder, `data-${name}`);
  makeFolder(elsewhere, 0o711);
  return { folder: join(elsewhere, 'postgres'), user: unprivilegedUser(join(elsewhere, 'postgres')) };
}

function connectionTo(cluster: Cluster, { port }: Postmaster): ClientConfig {
  const { password } = cluster;
  return { host: '127.0.0.1', port, user: clusterUser, password, connectionTimeoutMillis: 5_000 };
}

/** The PostgreSQL that already runs on the cluster, once it answers; null when none does. */
async function findRunning(cluster: Cluster, progress: (line: string) => void): Promise<Postmaster | null> {
  for (let waited = 0; ; waited += 100) {
    const postmaster = readPostmaster(cluster.folder);
    if (!postmaster) return null;
    if (!runsOn(cluster.folder, postmaster.pid)) {
      // Its number belongs to another program by now, and PostgreSQL would refuse to start beside that one.
      if (isAlive(postmaster.pid)) rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
      return null;
    }
    if (postmaster.isReady && (await answers(connectionTo(cluster, postmaster)))) return postmaster;
    if (waited === 3_000) progress('Waiting for the database that is already running…');
    if (waited > (postmaster.isReady ? answersWithinMs : recoversWithinMs)) {
      throw new StartupError(
        `The PostgreSQL that runs on ${cluster.folder} (process ${postmaster.pid}) does not answer: stop it and start again.`,
      );
    }
    await wait(100);
  }
}

async function answers(connection: ClientConfig): Promise<boolean> {
  const client = new Client({ ...connection, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') return false;
    throw new StartupError(
      `The database does not accept the password kept beside it (utetezi.password in its folder): restore that file from a backup.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Tries again while another start, or the last processes of a killed PostgreSQL, are in the way. */
async function launchPatiently(
  cluster: Cluster,
  binaries: Binaries,
  user: UnprivilegedUser | null,
  settings: string[],
): Promise<Postmaster> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await launch({ folder: cluster.folder, binaries, user, settings });
    } catch (error) {
      if (!(error instanceof LaunchFailure)) throw error;
      const passes = /shared memory block|lock file|could not (bind|create any TCP)/.test(error.message);
      if (!passes || attempt === 40) {
        throw new StartupError(
          `PostgreSQL does not start on ${cluster.folder} (${error.message}): see ${cluster.folder}.log, or set DATABASE_URL.`,
        );
      }
      await wait(250);
      const other = await findRunning(cluster, () => undefined);
      if (other) return other;
    }
  }
}

/** A program that was killed lets go within moments; one that lives does not. */
async function claimPatiently(connection: ClientConfig): Promise<Ownership | null> {
  for (let waited = 0; ; waited += 100) {
    const ownership = await claimCluster(connection);
    if (ownership || waited >= lettingGoMs) return ownership;
    await wait(100);
  }
}

async function ensureDatabase(connection: ClientConfig): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(databaseName)}`);
  } finally {
    await client.end();
  }
}

function stopper(ownership: Ownership, pid: number, folder: string, binaries: Binaries): () => Promise<void> {
  // An uncaught error or process.exit passes here; only a kill leaves PostgreSQL running, for the next start to take over.
  const atExit = (): void => askToStop(pid, folder, binaries);
  process.once('exit', atExit);
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= (async () => {
      process.off('exit', atExit);
      await ownership.release();
      await stopPostmaster(pid, folder, binaries);
    })();
    return stopping;
  };
}
