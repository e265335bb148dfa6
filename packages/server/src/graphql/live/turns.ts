/**
 * Work that waits for its turn: so much at a time, and of one account one thing at a time, so that nobody's slow questions
 * keep the others waiting.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  take<Result>(whose: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(whose) ?? Promise.resolve();
    const mine = before.then(() => this.run(work));
    const settled = mine.catch(() => undefined);
    this.last.set(whose, settled);
    void settled.then(() => {
      if (this.last.get(whose) === settled) this.last.delete(whose);
    });
    return mine;
  }

  private async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
