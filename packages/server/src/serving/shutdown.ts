const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on the signal that the terminal has sent to us already, so one Ctrl-C arrives twice. */
const sameSignalWithinMs = 1_000;

/**
 * On the first signal runs `stop` and ends with 0; on another one, a second or more later, ends at once.
 * Whatever hangs on the process's `exit` event still happens then.
 */
export function stopOnSignal(stop: () => Promise<void>, say: (line: string) => void): void {
  let stoppingSince = 0;
  for (const signal of signals) {
    process.on(signal, () => {
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
    });
  }
}
