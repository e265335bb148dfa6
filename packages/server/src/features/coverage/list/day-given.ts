import { fold } from '../../imports';

const months = [
  ['january', 'jan', 'januari'],
  ['february', 'feb', 'februari'],
  ['march', 'mar', 'machi'],
  ['april', 'apr', 'aprili'],
  ['may', 'mei'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'julai'],
  ['august', 'aug', 'agosti'],
  ['september', 'sep', 'sept', 'septemba'],
  ['october', 'oct', 'oktoba'],
  ['november', 'nov', 'novemba'],
  ['december', 'dec', 'desemba'],
];

const monthOf = (name: string): number => months.findIndex((names) => names.includes(fold(name))) + 1;

/**
 * A day as people write it in Kenya: 2026-05-03, 3/5/2026, 3.5.2026, 3 May 2026, May 3, 2026, 3 Mei 2026. Days come before
 * months, and years have four digits: what could be read in two ways is not guessed.
 *
 * @returns ISO 8601; null when it is no day of the calendar.
 */
export function dayGiven(text: string): string | null {
  const typed = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(typed);
  if (figures) return calendarDay(Number(figures[4]), Number(figures[3]), Number(figures[1]));
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}+)\.?,?[ -](\d{4})$/iu.exec(typed);
  if (words) return calendarDay(Number(words[3]), monthOf(words[2]!), Number(words[1]));
  const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(typed);
  return american ? calendarDay(Number(american[3]), monthOf(american[1]!), Number(american[2])) : null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
