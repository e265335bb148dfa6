import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from './program';

/** @throws Error with what the program said, when it ends instead. */
export async function untilReady(program: Program, url: string): Promise<void> {
  for (;;) {
    if (program.hasEnded) throw new Error(`The server did not start:\n${program.output}${program.complaint}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
}
