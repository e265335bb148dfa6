export const datePrecisions = ['year', 'month', 'day'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/**
 * A date known to the day, the month or the year: ISO 8601 of reduced precision. It covers the days from `first` to
 * `last`, both included, each as `2022-09-14`.
 */
export interface PartialDate {
  first: string;
  last: string;
  precision: DatePrecision;
}

const pattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Reads `2022`, `2022-09` or `2022-09-14`; null for anything else, such as a day that no calendar has. */
export function parsePartialDate(text: string): PartialDate | null {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year || year === '0000') return null;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const days = daysIn(Number(year), Number(month));
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}`, precision: 'month' };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { first: text, last: text, precision: 'day' };
}

/** Writes any day of the period, as `2022-09-14`, to the precision that is known. */
export function formatPartialDate(day: string, precision: DatePrecision): string {
  const lengths: Record<DatePrecision, number> = { year: 4, month: 7, day: 10 };
  return day.slice(0, lengths[precision]);
}

function daysIn(year: number, month: number): number {
  const end = new Date(Date.UTC(2000, month, 0));
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
}
