import 'dayjs/locale/en-gb';
import 'dayjs/locale/sw';
import '@mantine/dates/styles.layer.css';
import { useState, type ReactNode } from 'react';
import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import './date-pick.css';

const DAYJS: Record<string, string> = { en: 'en-gb', sw: 'sw' };

type CalendarProps = { value: string | null; onChange: (day: string | null) => void; minDate?: string };

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

type DateButtonProps = CalendarProps & { children: ReactNode; label: string; className?: string; clearLabel?: string };

/** A button that says a day and opens the month to change it. */
export function DateButton({ children, label, className = 'date-button', clearLabel, ...calendar }: DateButtonProps) {
  const [open, setOpen] = useState(false);
  const choose = (day: string | null) => {
    calendar.onChange(day);
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <button type="button" className={className} aria-label={label} onClick={() => setOpen(!open)}>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Calendar {...calendar} onChange={choose} />
        {clearLabel && calendar.value && (
          <button type="button" className="u-more" onClick={() => choose(null)}>
            {clearLabel}
          </button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
