/** All of the house keeps Kenya's time: three hours before UTC, without summer time. */
export const TIME_ZONE = 'Africa/Nairobi';
const OFFSET_MS = 3 * 60 * 60 * 1000;
export const DAY_MS = 24 * 60 * 60 * 1000;

const shifted = (instant: Date): Date => new Date(instant.getTime() + OFFSET_MS);

/** The calendar day in Nairobi, `2026-11-23`. */
export const dayIn = (instant: Date): string => shifted(instant).toISOString().slice(0, 10);

/** The hour of the day in Nairobi, 0 to 23. */
export const hourIn = (instant: Date): number => shifted(instant).getUTCHours();

/** The clock in Nairobi, `10:30`. */
export const clockIn = (instant: Date): string => shifted(instant).toISOString().slice(11, 16);

/** The instant of a day and a clock time in Nairobi, as ISO 8601 in UTC. */
export const instantAt = (day: string, clock: string): string => new Date(`${day}T${clock}:00+03:00`).toISOString();

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one calendar day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

export function addMonths(day: string, months: number): string {
  const date = new Date(`${firstOfMonth(day)}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
