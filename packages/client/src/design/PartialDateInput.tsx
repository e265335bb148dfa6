import { useState, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type PartialDateInputProps = {
  label: ReactNode;
  value: string | null;
  /** Reads what was typed into ISO 8601 of reduced precision; null for what is not a date. */
  read: (text: string) => string | null;
  /** Says a stored value in the reader's language. */
  write: (value: string) => string;
  onChange: (value: string | null) => void;
  error?: ReactNode;
  autoFocus?: boolean;
};

/** A date known to the year, the month or the day, typed as one would write it. */
export function PartialDateInput({ label, value, read, write, onChange, error, autoFocus }: PartialDateInputProps) {
  const { t } = useTranslation('design');
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && typed.trim() !== '' && read(typed) === null;
  return (
    <TextInput
      label={label}
      placeholder={t('partialDateExample')}
      value={typed ?? (value ? write(value) : '')}
      error={unread ? t('partialDateUnread') : error}
      data-autofocus={autoFocus || undefined}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const found = read(text);
        if (found !== null || text.trim() === '') onChange(found);
      }}
      onBlur={() => {
        if (!unread) setTyped(null);
      }}
    />
  );
}
