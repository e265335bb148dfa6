import { DateButton } from '../../design/DateButton';
import { Field } from '../../design/Field';
import { useDates } from '../../lib/use-dates';

type DayFieldProps = {
  label: string;
  /** What it says while no day is chosen, and what takes the day away. */
  noneLabel: string;
  value: string | null;
  onChange: (day: string | null) => void;
  error?: string | undefined;
  help?: string | undefined;
};

/** A day of a form, which may stay open. */
export function DayField({ label, noneLabel, value, onChange, error, help }: DayFieldProps) {
  const dates = useDates();
  const said = value ? dates.short(value) : noneLabel;
  return (
    <Field label={label} error={error} help={help} className="day-field">
      {() => (
        <span>
          <DateButton label={`${label}: ${said}`} value={value} clearLabel={noneLabel} onChange={onChange}>
            {said}
          </DateButton>
        </span>
      )}
    </Field>
  );
}
