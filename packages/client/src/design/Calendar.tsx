import 'dayjs/locale/en-gb';
import 'dayjs/locale/sw';
import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import './date-pick.css';

const DAYJS: Record<string, string> = { en: 'en-gb', sw: 'sw' };

export type CalendarProps = { value: string | null; onChange: (day: string | null) => void; minDate?: string };

/** A month to choose a day from, `2026-11-23`; Monday first. */
export function Calendar({ value, onChange, minDate }: CalendarProps) {
  const { i18n, t } = useTranslation('design');
  return (
    <DatePicker
      value={value}
      onChange={onChange}
      minDate={minDate}
      defaultDate={value ?? undefined}
      locale={DAYJS[i18n.language]}
      firstDayOfWeek={1}
      highlightToday
      size="xs"
      ariaLabels={{
        nextMonth: t('nextMonth'),
        previousMonth: t('previousMonth'),
        nextYear: t('nextYear'),
        previousYear: t('previousYear'),
        monthLevelControl: t('chooseMonth'),
        yearLevelControl: t('chooseYear'),
      }}
    />
  );
}
