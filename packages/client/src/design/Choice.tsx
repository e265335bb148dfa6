import { useId, type ComponentType, type ReactNode } from 'react';
import { IconCheck } from '@tabler/icons-react';
import './choice.css';

type Icon = ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean | 'true' }>;

export type ChoiceOption<Value extends string | number> = {
  value: Value;
  label: string;
  text?: string;
  icon?: Icon;
  tone?: 'restricted';
};

type ChoiceProps<Value extends string | number> = {
  label: string;
  options: ChoiceOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** Chips of which one is chosen; the strip scrolls on a phone. */
export function ChoiceChips<Value extends string | number>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div className="u-choice-chips" role="radiogroup" aria-label={label}>
      {options.map(({ value: option, label: word, icon: Icon }) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>
            {Icon && <Icon size={16} stroke={1.7} aria-hidden="true" />}
            {word}
          </span>
        </label>
      ))}
    </div>
  );
}

/** A short list of which one is chosen, each with a line that explains it. */
export function ChoiceList<Value extends string | number>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div className="u-choice-list" role="radiogroup" aria-label={label}>
      {options.map(({ value: option, label: word, text, icon: Icon, tone }) => (
        <label key={option} data-tone={tone}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>
            {Icon && <Icon size={16} stroke={1.7} aria-hidden="true" />}
            <b>{word}</b>
            {text && <small>{text}</small>}
            {option === value && <IconCheck size={16} stroke={2.2} className="u-choice-tick" aria-hidden="true" />}
          </span>
        </label>
      ))}
    </div>
  );
}

type ScaleProps<Value extends string | number> = {
  label: string;
  steps: { value: Value; short: ReactNode; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** A few steps in a row, drawn as a short sign and named in full. */
export function Scale<Value extends string | number>({ label, steps, value, onChange }: ScaleProps<Value>) {
  const name = useId();
  return (
    <div className="u-scale" role="radiogroup" aria-label={label}>
      {steps.map((step) => (
        <label key={step.value} title={step.label}>
          <input
            type="radio"
            name={name}
            aria-label={step.label}
            checked={step.value === value}
            onChange={() => onChange(step.value)}
          />
          <span aria-hidden="true">{step.short}</span>
        </label>
      ))}
    </div>
  );
}
