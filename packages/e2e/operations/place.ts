import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/ports';
import { type Ending, Program } from '../src/program';
import { untilReady } from '../src/until-ready';

/** A data folder and a port that belong to one test, and every server that it started there. */
export class Place {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'utetezi-operations-'));
  private readonly programs: Program[] = [];

  private constructor(readonly port: number) {
    // As root, PostgreSQL's own user has to get through to its folder.
    chmodSync(this.dataDir, 0o711);
  }

  static async make(): Promise<Place> {
    return new Place(await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get isUntouched(): boolean {
    return readdirSync(this.dataDir).length === 0;
  }

  /** A start as an operator makes it, without waiting for what comes of it. */
  start(variables: Record<string, string> = {}, command?: readonly string[]): Program {
    const own = { PORT: String(this.port), DATA_DIR: this.dataDir, DEMO_DATA: 'no' };
    const program = new Program({ ...own, ...variables }, command);
    this.programs.push(program);
    return program;
  }

  async startUntilReady(variables: Record<string, string> = {}, command?: readonly string[]): Promise<Program> {
    const program = this.start(variables, command);
    await untilReady(program, this.url);
    return program;
  }

  /** Whatever is left running, a database without its server included, is stopped by a last orderly start. */
  async leave(): Promise<void> {
    for (const program of this.programs) {
      if (!program.hasEnded) program.signal('SIGTERM');
      await program.ended;
    }
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** What a start that is refused has to look like: one plain sentence, no stack, and a code that is not zero. */
export async function expectRefusal(program: Program, sentence: RegExp): Promise<void> {
  const ending: Ending = await program.ended;
  expect(program.complaint.trim()).toMatch(sentence);
  expect(program.complaint.trim().split('\n')).toHaveLength(1);
  expect(ending).toEqual({ code: 1, signal: null });
}
