import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Drive, Driven } from './drive';

/** Asks from a process of its own, so that asking and counting do not stand in each other's way. */
export class LoadGenerator {
  private readonly child: ChildProcess = fork(resolve(__dirname, 'driver.ts'), {
    execArgv: ['--require', 'ts-node/register'],
    env: { ...process.env, TS_NODE_PROJECT: resolve(__dirname, '..', '..', 'tsconfig.json') },
  });

  /** @throws Error when something was refused: a figure of answers that are none is worth nothing. */
  async drive(wanted: Drive): Promise<Driven> {
    this.child.send(wanted);
    const [driven] = (await once(this.child, 'message')) as [Driven];
    if (driven.failed > 0) throw new Error(`${driven.failed} of ${driven.answered + driven.failed} requests failed.`);
    return driven;
  }

  stop(): void {
    this.child.disconnect();
  }
}
