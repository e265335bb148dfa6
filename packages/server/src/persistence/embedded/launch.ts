import { spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupError } from '../../kernel/startup-error';
import { type Binaries, executable } from './binaries';
import { type Postmaster, readPostmaster, runsOn } from './postmaster';
import type { UnprivilegedUser } from './unprivileged-user';

const preferredPort = 54329;
const largestLogBytes = 5_000_000;
const stopsWithinMs = 30_000;

/**
 * One address, no socket, and a log without rows: PostgreSQL's messages about refused statements would quote them.
 */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
];

/** Why a PostgreSQL that was just started has ended again, in its own words. */
export class LaunchFailure extends Error {
  override readonly name = 'LaunchFailure';
}

export interface Launch {
  folder: string;
  binaries: Binaries;
  user: UnprivilegedUser | null;
  /** Further `name=value` settings. */
  settings: string[];
}

/**
 * Starts PostgreSQL and returns when it takes connections, recovery after a crash included, however long that takes.
 *
 * @throws LaunchFailure when it ends instead.
 */
export async function launch({ folder, binaries, user, settings: further }: Launch): Promise<Postmaster> {
  const port = (await freePort(preferredPort)) ?? (await freePort(0)) ?? preferredPort;
  const logFile = `${folder}.log`;
  const log = openLog(logFile, user);
  const logStart = fstatSync(log).size;
  const flags = [...settings, ...further].flatMap((setting) => ['-c', setting]);
  const child = spawn(executable(binaries, 'postgres'), ['-D', folder, '-p', String(port), ...flags], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: tmpdir(),
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    // A group of its own: Ctrl-C in the terminal reaches us alone, and we stop PostgreSQL last.
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  let failure: string | null = null;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', () => (failure ??= lastWords(logFile, logStart)));
  child.unref();
  for (;;) {
    const postmaster = readPostmaster(folder);
    if (postmaster?.pid === child.pid && postmaster?.isReady) return postmaster;
    if (failure !== null) throw new LaunchFailure(failure);
    await wait(25);
  }
}

function openLog(file: string, user: UnprivilegedUser | null): number {
  if (existsSync(file) && statSync(file).size > largestLogBytes) renameSync(file, `${file}.1`);
  try {
    const log = openSync(file, 'a', 0o600);
    if (user) chownSync(file, user.uid, user.gid);
    return log;
  } catch {
    throw new StartupError(`No permission to write ${file}: start as the user who owns it, or set DATA_DIR.`);
  }
}

function lastWords(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n');
  const fatal = lines.filter((line) => /(FATAL|PANIC|ERROR):|cannot|not permitted/.test(line)).pop() ?? lines.pop();
  return fatal?.replace(/^.*?(FATAL|PANIC|ERROR): +/, '') || 'it ended without a word';
}

function freePort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

/** Ends the sessions, writes everything down, and returns when the process is gone. Safe to call twice. */
export async function stopPostmaster(pid: number, folder: string, binaries: Binaries): Promise<void> {
  askToStop(pid, folder, binaries);
  for (let waited = 0; runsOn(folder, pid); waited += 20) {
    // Ending at once is safe too: the next start recovers from the log that PostgreSQL keeps.
    if (waited === stopsWithinMs) signal(pid, folder, 'SIGQUIT');
    if (waited > 2 * stopsWithinMs)
      throw new StartupError(`PostgreSQL (process ${pid}) does not stop: end it by hand.`);
    await wait(20);
  }
}

/** Synchronous, so that it works while our own process is ending. */
export function askToStop(pid: number, folder: string, binaries: Binaries): void {
  if (process.platform !== 'win32') return signal(pid, folder, 'SIGINT');
  // A signal on Windows ends a process without giving it a chance.
  spawnSync(executable(binaries, 'pg_ctl'), ['stop', '-D', folder, '-m', 'fast', '-W'], { windowsHide: true });
}

function signal(pid: number, folder: string, name: NodeJS.Signals): void {
  if (!runsOn(folder, pid)) return;
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between, which is what was asked for.
  }
}
