/** Where the time comes from. Tests set their own; everything else is given `systemClock`. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The day in `timeZone` (an IANA name) at that moment, as `2026-11-23`. Nairobi's, unless said. */
export function dayOf(moment: Date, timeZone = 'Africa/Nairobi'): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const named = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${named.year}-${named.month}-${named.day}`;
}
