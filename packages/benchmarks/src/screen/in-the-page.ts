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
  const watched = new WeakSet<Node>();
  const onKey = (): void => {
    Object.assign(seen, { pressed: performance.now(), changed: 0 });
    const list = document.getElementById('search-list');
    if (!list || watched.has(list)) return;
    watched.add(list);
    const whole = { childList: true, subtree: true, characterData: true };
    new MutationObserver(() => (seen.changed = performance.now())).observe(list, whole);
  };
  addEventListener('keydown', onKey, { capture: true });
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

/** Milliseconds from the last key to the last change that it made in the list of results; 0 where it made none. */
export async function untilResults(): Promise<number> {
  const { seen } = window as unknown as { seen: Seen };
  const quiet = 400;
  while (performance.now() - Math.max(seen.changed, seen.pressed) < quiet)
    await new Promise((done) => setTimeout(done, 10));
  return Math.max(0, seen.changed - seen.pressed);
}
