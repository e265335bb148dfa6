import { useState } from 'react';
import { Popover, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Calendar } from '../../../design/Calendar';
import { Field } from '../../../design/Field';
import { laterBy, readClock } from '../../../lib/clock';
import { useDates } from '../../../lib/use-dates';
import { addDays } from '../../../lib/instants';
import type { LogDraft } from './log-draft';
import './log.css';

type When = Pick<LogDraft, 'day' | 'startsAt' | 'endsAt' | 'allDay'>;
type WhenFieldProps = { value: When; onChange: (value: Partial<When>) => void; error?: string | undefined };

const LENGTHS = [15, 30, 45, 60, 120] as const;

/** One field that reads `Today 10:30 to 11:15` and opens on the month and the clock. */
export function WhenField({ value, onChange, error }: WhenFieldProps) {
  const { t } = useTranslation(['engagements', 'time']);
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const { day, startsAt, endsAt, allDay } = value;
  const clock = allDay
    ? t('allDay', { ns: 'time' })
    : endsAt
      ? t('fromTo', { ns: 'time', from: startsAt, to: endsAt })
      : startsAt;
  const near = [
    { day: addDays(dates.today, -1), word: t('yesterday', { ns: 'time' }) },
    { day: dates.today, word: t('today', { ns: 'time' }) },
    { day: addDays(dates.today, 1), word: t('tomorrow', { ns: 'time' }) },
  ];
  const move = (from: string) => {
    const length = endsAt ? minutesBetween(startsAt, endsAt) : null;
    onChange({ startsAt: from, ...(length !== null && { endsAt: laterBy(from, Math.max(0, length)) }) });
  };
  return (
    <Field label={t('when')} error={error}>
      {({ id, describedBy }) => (
        <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
          <Popover.Target>
            <button
              type="button"
              id={id}
              className="u-input log-when u-num"
              aria-describedby={describedBy}
              data-error={error ? true : undefined}
              onClick={() => setOpen(!open)}
            >
              {dates.near(day)} {clock}
            </button>
          </Popover.Target>
          <Popover.Dropdown className="log-when-menu">
            <div className="u-links" role="group" aria-label={t('when')}>
              {near.map((one) => (
                <button
                  key={one.day}
                  type="button"
                  aria-pressed={one.day === day}
                  onClick={() => onChange({ day: one.day })}
                >
                  {one.word}
                </button>
              ))}
            </div>
            <Calendar value={day} onChange={(chosen) => chosen && onChange({ day: chosen })} />
            {!allDay && (
              <div className="log-clock">
                <ClockInput label={t('fromClock')} value={startsAt} onChange={move} />
                <ClockInput label={t('toClock')} value={endsAt ?? ''} onChange={(to) => onChange({ endsAt: to })} />
                <div className="u-links" role="group" aria-label={t('howLong')}>
                  {LENGTHS.map((minutes) => (
                    <button
                      key={minutes}
                      type="button"
                      aria-pressed={endsAt === laterBy(startsAt, minutes)}
                      onClick={() => onChange({ endsAt: laterBy(startsAt, minutes) })}
                    >
                      {minutes < 60 ? t('minutes', { count: minutes }) : t('hours', { count: minutes / 60 })}
                    </button>
                  ))}
                </div>
              </div>
            )}
            <Switch
              size="sm"
              label={t('allDay', { ns: 'time' })}
              checked={allDay}
              onChange={(event) => onChange({ allDay: event.currentTarget.checked })}
            />
          </Popover.Dropdown>
        </Popover>
      )}
    </Field>
  );
}

function minutesBetween(from: string, to: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return minutes(to) - minutes(from);
}

type ClockInputProps = { label: string; value: string; onChange: (clock: string) => void };

/** Takes `1030`, `10.30` and `2pm`; what cannot be read goes back to what it was. */
function ClockInput({ label, value, onChange }: ClockInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const clock = typed === null ? null : readClock(typed);
    if (clock) onChange(clock);
    setTyped(null);
  };
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}
