/** A date known to the year, the month or the day, in ISO 8601 of reduced precision. */
export type Precision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function precisionOf(value: string): Precision | null {
  const parts = SHAPE.exec(value);
  if (!parts) return null;
  if (parts[3]) return 'day';
  return parts[2] ? 'month' : 'year';
}

const real = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const two = (text: string) => text.padStart(2, '0');

/**
 * Reads what people type: `2022`, `9/2022`, `2022-09`, `14/9/2022`, `2022-09-14`. Day before month, as in Kenya.
 * Gives null for what is not a date.
 */
export function readPartialDate(text: string): string | null {
  const clean = text.trim().replace(/[./\s]+/g, '-');
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(clean);
  const spoken = /^(?:(\d{1,2})-)?(\d{1,2})-(\d{4})$/.exec(clean);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : spoken ? [spoken[3], spoken[2], spoken[1]] : [];
  if (!year || Number(year) < 1850 || Number(year) > 2100) return null;
  if (!month) return year;
  if (!real(Number(year), Number(month), Number(day ?? 1))) return null;
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** The first day that a partial date may mean, for comparing. */
export function firstDay(value: string): string {
  const parts = SHAPE.exec(value);
  return parts ? `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}` : value;
}
