import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { StartupError } from '../../kernel/startup-error';
import { type Binaries, executable, majorVersion } from './binaries';
import { noFolder, noPermission } from './folders';
import { isAlive } from './postmaster';
import type { UnprivilegedUser } from './unprivileged-user';

/** A folder of PostgreSQL's own, ready to be started. */
export interface Cluster {
  folder: string;
  password: string;
  /** Made just now, so that nothing is in it yet. */
  fresh: boolean;
}

/** The one account of the bundled database; its password is made for each cluster. */
export const clusterUser = 'utetezi';

const passwordFile = 'utetezi.password';

/**
 * Opens the cluster in `folder`, or makes one there.
 *
 * @throws StartupError when the folder is of another PostgreSQL, is not ours to read, or holds something else.
 */
export function openCluster(folder: string, binaries: Binaries, user: UnprivilegedUser | null): Cluster {
  const fresh = isMissingOrEmpty(folder);
  if (fresh) makeCluster(folder, binaries, user);
  const version = readOwn(join(folder, 'PG_VERSION'), folder);
  if (version !== majorVersion(binaries)) {
    throw new StartupError(
      `The database in ${folder} was made by PostgreSQL ${version} and this release brings PostgreSQL ${majorVersion(binaries)}: export it with the release that made it and import it here, or set DATA_DIR to a new folder.`,
    );
  }
  return { folder, password: readOwn(join(folder, passwordFile), folder), fresh };
}

function isMissingOrEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    throw code === 'ENOTDIR' ? noFolder(folder) : noPermission(folder);
  }
}

/**
 * Made beside its place and renamed into it when complete, so that a first start that is killed half-way leaves nothing
 * that looks like a database.
 */
function makeCluster(folder: string, binaries: Binaries, user: UnprivilegedUser | null): void {
  removeAbandoned(folder);
  const unfinished = `${folder}.new-${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    giveTo(user, unfinished);
  } catch {
    throw noPermission(dirname(folder));
  }
  try {
    const password = randomBytes(24).toString('base64url');
    runInitdb(unfinished, password, binaries, user);
    const secret = join(unfinished, passwordFile);
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    giveTo(user, secret);
    moveInto(folder, unfinished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function moveInto(folder: string, unfinished: string): void {
  try {
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(unfinished, folder);
  } catch (error) {
    // Another first start was faster, and its cluster is as good.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function runInitdb(folder: string, password: string, binaries: Binaries, user: UnprivilegedUser | null): void {
  const secret = `${folder}.password`;
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  try {
    giveTo(user, secret);
    // The built-in locale sorts alike on every machine; the system's own would tie the indexes to its C library.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['--username', clusterUser, '--auth=scram-sha-256', `--pwfile=${secret}`];
    const run = spawnSync(executable(binaries, 'initdb'), ['-D', folder, ...access, ...locale, '--no-instructions'], {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: tmpdir(),
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      encoding: 'utf8',
      windowsHide: true,
    });
    if (run.status === 0) return;
    const reason = (run.error?.message ?? run.stderr).trim().split('\n').pop() ?? '';
    throw new StartupError(
      `The database could not be made in ${folder} (${reason}): free some space or set DATA_DIR to another folder, or set DATABASE_URL.`,
    );
  } finally {
    rmSync(secret, { force: true });
  }
}

/** What first starts that were killed have left behind. */
function removeAbandoned(folder: string): void {
  const prefix = `${basename(folder)}.new-`;
  for (const name of existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : []) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    try {
      rmSync(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // What the killed start had begun is still at work there; the next start finds it finished.
    }
  }
}

function giveTo(user: UnprivilegedUser | null, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

function readOwn(file: string, folder: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw noPermission(folder);
    throw new StartupError(
      `${folder} holds files but no complete database of ours (${basename(file)} is missing): restore it from a backup, or set DATA_DIR to another folder.`,
    );
  }
}
