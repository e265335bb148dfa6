/** Where the time comes from. Tests set their own; everything else is given `systemClock`. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Making one takes a third of a millisecond. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}

/** The day in `timeZone` (an IANA name) at that moment, as `2026-11-23`. Nairobi's, unless said. */
export function dayOf(moment: Date, timeZone = 'Africa/Nairobi'): string {
  const parts = calendarOf(timeZone).formatToParts(moment);
  const named = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${named.year}-${named.month}-${named.day}`;
}
