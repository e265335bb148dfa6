import { setTimeout as wait } from 'node:timers/promises';

export interface PulseOptions {
  /** A text that differs once anything was changed, by whichever process. */
  readonly look: () => Promise<string>;
  readonly everyMs?: number;
  readonly onFailure: (error: unknown) => void;
}

/** Tells those who wait that something was changed, without saying what. It looks only while somebody listens. */
export class Pulse {
  private listeners = 0;
  private isLooking = false;
  private seen = '';
  private beats = 0;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly options: PulseOptions) {}

  /** Beats so far: who remembers it before reading something hears of every change after it. */
  get count(): number {
    return this.beats;
  }

  listen(): () => void {
    this.listeners += 1;
    if (!this.isLooking) void this.keepLooking();
    return () => void (this.listeners -= 1);
  }

  /** Resolves after the next beat, at the latest after `ms`, or once nobody cares any more. */
  async after(count: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.beats > count || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(latest);
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const latest = setTimeout(done, ms);
      this.waiting.add(done);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  private async keepLooking(): Promise<void> {
    this.isLooking = true;
    while (this.listeners > 0) {
      await this.look();
      await wait(this.options.everyMs ?? 1_000);
    }
    this.isLooking = false;
    // What happens from here on is not known: the first look of the next listener is a beat.
    this.seen = '';
  }

  private async look(): Promise<void> {
    try {
      const now = await this.options.look();
      if (now === this.seen) return;
      this.seen = now;
      this.beats += 1;
      for (const tell of [...this.waiting]) tell();
    } catch (error) {
      this.options.onFailure(error);
    }
  }
}
