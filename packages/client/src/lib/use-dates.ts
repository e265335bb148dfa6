import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, clockIn, DAY_MS, dayIn, daysBetween } from './instants';
import { firstDay, precisionOf } from './partial-date';

const LOCALES: Record<string, string> = { en: 'en-GB', sw: 'sw-KE' };

type Shape = Intl.DateTimeFormatOptions;
const DAY: Shape = { day: 'numeric', month: 'short' };
const DAY_YEAR: Shape = { ...DAY, year: 'numeric' };
const WEEKDAY: Shape = { weekday: 'short', ...DAY };
const LONG: Shape = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Shape = { month: 'long', year: 'numeric' };

export type Urgency = 'bad' | 'wait' | undefined;

/** Making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, shape: Shape): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(shape)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

const words = (t: Translate, today: string, format: (day: string, shape: Shape) => string) => ({
  /** `Today`, `Yesterday`, `12 days`: how long ago a day was. */
  ago: (day: string): string => {
    const days = daysBetween(day, today);
    if (days === 0) return t('today');
    if (days === 1) return t('yesterday');
    if (days < 0) return format(day, day.slice(0, 4) === today.slice(0, 4) ? DAY : DAY_YEAR);
    return t('days', { count: days });
  },
  /** When something is due, as people act on it, and how pressing it is. */
  due: (day: string): { text: string; urgency: Urgency } => {
    const days = daysBetween(today, day);
    if (days < 0) return { text: t('daysLate', { count: -days }), urgency: 'bad' };
    if (days === 0) return { text: t('today'), urgency: 'wait' };
    if (days === 1) return { text: t('tomorrow'), urgency: 'wait' };
    if (days < 14) return { text: format(day, WEEKDAY), urgency: undefined };
    return { text: format(day, day.slice(0, 4) === today.slice(0, 4) ? DAY : DAY_YEAR), urgency: undefined };
  },
  /** `Today`, `Tomorrow`, `Wed 25 Nov`, with the year where it is another. */
  near: (day: string): string => {
    const days = daysBetween(today, day);
    if (days === 0) return t('today');
    if (days === 1) return t('tomorrow');
    if (days === -1) return t('yesterday');
    return format(day, day.slice(0, 4) === today.slice(0, 4) ? WEEKDAY : DAY_YEAR);
  },
});

type Translate = ReturnType<typeof useTranslation<'time'>>['t'];

/** Days, instants and partial dates in the reader's language and in Nairobi's time. */
export function useDates(now: Date = new Date()) {
  const { t, i18n } = useTranslation('time');
  const language = i18n.language;
  const today = dayIn(now);
  return useMemo(() => {
    const locale = LOCALES[language] ?? 'en-GB';
    const format = (day: string, shape: Shape) =>
      formatOf(locale, shape)
        .format(new Date(`${day}T00:00:00Z`))
        .replace(',', '')
        .replace(/\bSept\b/, 'Sep');
    const short = (day: string) => format(day, day.slice(0, 4) === today.slice(0, 4) ? DAY : DAY_YEAR);
    const numbers = new Intl.NumberFormat(locale);
    return {
      today,
      locale,
      ...words(t, today, format),
      short,
      full: (day: string) => format(day, LONG),
      month: (day: string) => format(day, MONTH),
      weekdays: () => Array.from({ length: 7 }, (_, at) => format(addDays('2024-01-01', at), { weekday: 'short' })),
      clock: (instant: string) => clockIn(new Date(instant)),
      dayOf: (instant: string) => dayIn(new Date(instant)),
      moment: (instant: string) => `${short(dayIn(new Date(instant)))} ${clockIn(new Date(instant))}`,
      partial: (value: string) => {
        const precision = precisionOf(value);
        if (precision === 'year') return value;
        return format(firstDay(value), precision === 'month' ? { month: 'short', year: 'numeric' } : DAY_YEAR);
      },
      /** Minutes, hours or days until an instant: `In 48 min`. */
      until: (instant: string, from: Date) => {
        const left = Date.parse(instant) - from.getTime();
        const minutes = Math.max(0, Math.round(left / 60_000));
        if (minutes < 60) return t('inMinutes', { count: minutes });
        if (left < DAY_MS) return t('inHours', { count: Math.round(minutes / 60) });
        return t('inDays', { count: Math.round(left / DAY_MS) });
      },
      number: (value: number) => numbers.format(value),
    };
  }, [language, t, today]);
}

export type Dates = ReturnType<typeof useDates>;
