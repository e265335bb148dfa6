import { useState, type ReactNode } from 'react';
import { Popover } from '@mantine/core';
import type { CalendarProps } from './Calendar';
import { lazily } from './lazily';
import './date-button.css';

const Calendar = lazily(() => import('./Calendar'), 'Calendar');

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
