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

  async drive(wanted: Drive): Promise<Driven> {
    this.child.send(wanted);
    const [driven] = (await once(this.child, 'message')) as [Driven];
    return driven;
  }

  stop(): void {
    this.child.disconnect();
  }
}
