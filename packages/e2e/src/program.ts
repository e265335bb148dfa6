import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const projectFolder = resolve(__dirname, '..', '..', '..');
const main = join(projectFolder, 'packages', 'server', 'dist', 'main.js');

/** How a program has ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The built server as a process of its own, with whatever it prints. */
export class Program {
  readonly ended: Promise<Ending>;
  private readonly child: ChildProcess;
  private printed = '';
  private complained = '';

  constructor(variables: Record<string, string>, command: readonly string[] = [process.execPath, main]) {
    const { PATH, HOME, TMPDIR, LANG } = process.env;
    const [program = '', ...args] = command;
    this.child = spawn(program, args, {
      cwd: projectFolder,
      env: { PATH, HOME, TMPDIR, LANG, NODE_ENV: 'production', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.complained += text));
    this.ended = new Promise((tell) => this.child.once('close', (code, signal) => tell({ code, signal })));
  }

  /** What it has said on standard output so far. */
  get output(): string {
    return this.printed;
  }

  /** What it has said on standard error so far. */
  get complaint(): string {
    return this.complained;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }
}
