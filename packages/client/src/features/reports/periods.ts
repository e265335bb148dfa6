import type { Dates } from '../../lib/use-dates';
import type { Period } from './reports-search';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const at = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

/** The first day of the period that a day is in. */
export function beginOf(period: Period, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (period === 'day') return day;
  if (period === 'week') return dayOf(at(year, month, date.getUTCDate() - ((date.getUTCDay() + 6) % 7)));
  if (period === 'month') return dayOf(at(year, month, 1));
  if (period === 'quarter') return dayOf(at(year, month - (month % 3), 1));
  return dayOf(at(year, 0, 1));
}

/** The first day of the period that lies so many after this one; fewer than none lie before. */
export function move(period: Period, begin: string, by: number): string {
  const date = new Date(`${begin}T00:00:00Z`);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (period === 'day' || period === 'week') return dayOf(at(year, month, day + by * (period === 'week' ? 7 : 1)));
  return dayOf(at(year, month + by * { month: 1, quarter: 3, year: 12 }[period], 1));
}

/** The last day of a period. */
export const endOf = (period: Period, begin: string): string => move('day', move(period, begin, 1), -1);

const USUAL: Record<Period, number> = { day: 14, week: 12, month: 12, quarter: 8, year: 5 };

/** What is shown where nobody said from when. */
export const usualFrom = (period: Period, to: string): string => move(period, beginOf(period, to), 1 - USUAL[period]);

/** All periods from one day to another, whether anything was in them or not; at most so many as can be shown. */
export function periodsBetween(period: Period, from: string, to: string): string[] {
  const all: string[] = [];
  for (let begin = beginOf(period, from); begin <= to && all.length < 400; begin = move(period, begin, 1))
    all.push(begin);
  return all;
}

/** As the server writes a period. */
export function codeOf(period: Period, begin: string): string {
  if (period === 'month') return begin.slice(0, 7);
  if (period === 'quarter') return `${begin.slice(0, 4)}-Q${Math.ceil(Number(begin.slice(5, 7)) / 3)}`;
  return period === 'year' ? begin.slice(0, 4) : begin;
}

export function periodName(period: Period, begin: string, dates: Dates): string {
  if (period === 'month') return dates.partial(begin.slice(0, 7));
  if (period === 'quarter' || period === 'year') return codeOf(period, begin).replace('-', ' ');
  return dates.short(begin);
}
