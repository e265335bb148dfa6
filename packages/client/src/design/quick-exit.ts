const NEUTRAL = '/blank.html';
const LEFT = 'utetezi:left';
const KEYSTROKES = 3;
const WITHIN_MS = 1500;

/** Leaves at once: clears what is on screen, then replaces this page in the tab's history by an empty one. */
export function leave(): void {
  sessionStorage.setItem(LEFT, '1');
  document.title = '';
  document.body.replaceChildren();
  document.documentElement.style.background = '#fff';
  window.location.replace(NEUTRAL);
}

/**
 * Keeps the way back shut: the back button, or a page that the browser kept in memory, shows the neutral page again.
 * A fresh visit (typed address, link, reload) opens the house.
 */
export function stayAway(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && sessionStorage.getItem(LEFT)) leave();
  });
  if (!sessionStorage.getItem(LEFT)) return false;
  if (entry?.type === 'back_forward') {
    leave();
    return true;
  }
  sessionStorage.removeItem(LEFT);
  return false;
}

/** Escape three times within a second and a half leaves, wherever the focus is. Returns how to stop listening. */
export function listenForEscapes(onLeave: () => void = leave): () => void {
  let times: number[] = [];
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') {
      times = [];
      return;
    }
    if (event.repeat) return;
    times = [...times.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
    if (times.length >= KEYSTROKES) onLeave();
  };
  window.addEventListener('keydown', listener, { capture: true });
  return () => window.removeEventListener('keydown', listener, { capture: true });
}
