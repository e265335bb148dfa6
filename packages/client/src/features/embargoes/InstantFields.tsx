import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Field } from '../../design/Field';
import { readClock } from '../../lib/clock';
import { instantAt } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import './embargoes.css';

/** A day and a time as they are typed, in Nairobi. */
export type Moment = { day: string; clock: string };

/** ISO 8601 in UTC; null while the time cannot be read. */
export function instantOf({ day, clock }: Moment): string | null {
  const read = readClock(clock);
  return read && instantAt(day, read);
}

type InstantFieldsProps = {
  label: string;
  value: Moment;
  onChange: (value: Moment) => void;
  error?: string | undefined;
};

/** A moment by the clock of Nairobi, whatever the device's is. */
export function InstantFields({ label, value, onChange, error }: InstantFieldsProps) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  return (
    <div className="moment" role="group" aria-label={label}>
      <Field label={t('day')}>
        {() => (
          <span>
            <DateButton
              label={`${label}, ${t('day')}: ${dates.short(value.day)}`}
              value={value.day}
              onChange={(day) => day && onChange({ ...value, day })}
            >
              {dates.near(value.day)}
            </DateButton>
          </span>
        )}
      </Field>
      <TextInput
        label={t('clock')}
        inputMode="numeric"
        value={value.clock}
        error={error ?? (readClock(value.clock) ? undefined : t('clockWrong'))}
        onChange={(event) => onChange({ ...value, clock: event.currentTarget.value })}
      />
    </div>
  );
}
