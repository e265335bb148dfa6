const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on the signal that the terminal has sent to us already, so one Ctrl-C arrives twice. */
const sameSignalWithinMs = 1_000;
const lookForParentEveryMs = 200;

/**
 * On the first signal runs `stop` and ends with 0; on another one, a second or more later, ends at once.
 * Whatever hangs on the process's `exit` event still happens then.
 */
export function stopOnSignal(stop: () => Promise<void>, say: (line: string) => void): void {
  let stoppingSince = 0;
  const asked = (): void => {
    if (stoppingSince) {
      if (Date.now() - stoppingSince > sameSignalWithinMs) process.exit(130);
      return;
    }
    stoppingSince = Date.now();
    say('Stopping…');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(error instanceof Error ? error.message : String(error));
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, asked);
  whenOrphaned(asked);
}

/**
 * npm runs us in a shell, and a signal for npm ends that shell without reaching us: losing it is the signal then.
 * Whoever starts us without npm may leave us alone.
 */
function whenOrphaned(tell: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    tell();
  }, lookForParentEveryMs);
  looking.unref();
}
