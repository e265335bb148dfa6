/** What runs in the page itself: each function stands alone, since its text is sent there. */

/** Keeps what the browser says of itself, for the functions below. */
export function observe(): void {
  const seen = { tasks: [] as number[], events: [] as number[], changed: 0, pressed: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  } as unknown as PerformanceObserverInit);
  new PerformanceObserver((list) => seen.events.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'event',
    durationThreshold: 16,
  } as unknown as PerformanceObserverInit);
  addEventListener('keydown', () => (seen.pressed = performance.now()), { capture: true });
}

export interface Seen {
  /** Lengths in milliseconds of what kept the page from answering for more than 50. */
  tasks: number[];
  /** From an interaction to the next picture, in milliseconds; below 16 is not told. */
  events: number[];
  changed: number;
  pressed: number;
}

/** Scrolls the list to its end as fast as it goes on. @returns how many rows it passed, and how many it left empty. */
export async function scrollToEnd(region: Element): Promise<{ rows: number; empty: number }> {
  const total = Number(region.querySelector('table')!.getAttribute('aria-rowcount')) - 1;
  const shown = (): Element[] => [...region.querySelectorAll('tbody tr[data-at]')];
  const last = (): number => Number(shown().at(-1)?.getAttribute('data-at'));
  const next = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const isAwaited = (row: Element): boolean => row.hasAttribute('data-awaited');
  for (let still = 0, before = 0; last() < total - 1 && still < 2_000; still += 1) {
    region.scrollTop = region.scrollHeight;
    await next();
    if (last() !== before) still = 0;
    before = last();
  }
  for (let frames = 0; frames < 600 && shown().some(isAwaited); frames += 1) await next();
  return { rows: last() + 1, empty: shown().filter(isAwaited).length };
}

/** Milliseconds from the last key to the last change that it made in the list of results. */
export async function untilResults(list: Element): Promise<number> {
  const { seen } = window as unknown as { seen: Seen };
  const { pressed } = seen;
  let changed = 0;
  const observer = new MutationObserver(() => (changed = performance.now()));
  observer.observe(list, { childList: true, subtree: true, characterData: true });
  const quiet = 400;
  while (performance.now() - Math.max(changed, pressed) < quiet) await new Promise((done) => setTimeout(done, 10));
  observer.disconnect();
  return changed === 0 ? 0 : changed - pressed;
}
