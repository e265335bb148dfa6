const PREFIX = 'utetezi:last-visit';
const APART_MS = 4 * 60 * 60 * 1000;
const FIRST_DAYS_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * When this account last looked at Home on this device, at least four hours ago: coming back from another room does not
 * make everything seen. On a first visit, three days back.
 */
export function lastVisit(accountId: string, now: Date): string {
  const key = `${PREFIX}:${accountId}`;
  const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as { seen: string; since: string } | null;
  const first = new Date(now.getTime() - FIRST_DAYS_MS).toISOString();
  const apart = stored && now.getTime() - Date.parse(stored.seen) > APART_MS;
  const since = !stored ? first : apart ? stored.seen : stored.since;
  localStorage.setItem(key, JSON.stringify({ seen: now.toISOString(), since }));
  return since;
}

/** Everything up to now counts as seen. */
export function markSeen(accountId: string, now: Date): string {
  const seen = now.toISOString();
  localStorage.setItem(`${PREFIX}:${accountId}`, JSON.stringify({ seen, since: seen }));
  return seen;
}
