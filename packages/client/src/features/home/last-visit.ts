const PREFIX = 'utetezi:last-visit';
const APART_MS = 4 * 60 * 60 * 1000;
const FIRST_DAYS_MS = 3 * 24 * 60 * 60 * 1000;

type Visit = { seen: string; since: string };

/** Who was at Home last on this device: most likely whoever comes now, while the server has not said so yet. */
export const lastAtHome = (): string | null => localStorage.getItem(PREFIX);

/**
 * When this account last looked at Home on this device, at least four hours ago: coming back from another room does not
 * make everything seen. On a first visit, three days back.
 */
export function lastVisit(accountId: string | null, now: Date): string {
  const stored = JSON.parse(localStorage.getItem(`${PREFIX}:${accountId}`) ?? 'null') as Visit | null;
  if (!stored) return new Date(now.getTime() - FIRST_DAYS_MS).toISOString();
  return now.getTime() - Date.parse(stored.seen) > APART_MS ? stored.seen : stored.since;
}

function keep(accountId: string, visit: Visit): void {
  localStorage.setItem(`${PREFIX}:${accountId}`, JSON.stringify(visit));
  localStorage.setItem(PREFIX, accountId);
}

/** Remembers a visit, of which what is new stays new until the next. */
export const noteVisit = (accountId: string, now: Date): void =>
  keep(accountId, { seen: now.toISOString(), since: lastVisit(accountId, now) });

/** Everything up to now counts as seen. */
export function markSeen(accountId: string, now: Date): string {
  const seen = now.toISOString();
  keep(accountId, { seen, since: seen });
  return seen;
}
