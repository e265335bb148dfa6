import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const projectFolder = resolve(__dirname, '..', '..', '..', '..');
const STARTS_WITHIN_MS = 300_000;

/** How TypeScript is run here: as it is, transpiled on the way in. */
export const typescript = (file: string): string[] => ['--require', 'ts-node/register', resolve(__dirname, '..', file)];

/** A measured system, as a process of its own. */
export interface Running {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** @throws Error with what it said, when it ends instead of answering. */
export async function run(
  command: readonly string[],
  variables: Record<string, string>,
  {
    program = process.execPath,
    isReady = listens,
  }: { program?: string; isReady?: (port: number) => Promise<boolean> } = {},
): Promise<Running> {
  const port = await freePort();
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  const child = spawn(program, command, {
    cwd: projectFolder,
    env: {
      ...(Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR, LANG }).filter(([, value]) => value)) as Record<
        string,
        string
      >),
      NODE_ENV: 'production',
      TS_NODE_PROJECT: resolve(__dirname, '..', '..', 'tsconfig.json'),
      ...variables,
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill());
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
  const began = Date.now();
  while (!(await isReady(port))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It did not start:\n${said}`);
    if (Date.now() - began > STARTS_WITHIN_MS) throw new Error(`It does not answer:\n${said}`);
    await wait(50);
  }
  return { port, pid: child.pid ?? 0, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await ended;
}

/** Whether anything listens there: what it answers to is its own affair. */
function listens(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
    socket.once('connect', () => socket.destroy());
  });
}

function freePort(): Promise<number> {
  return new Promise((tell) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => tell(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
