import { useTranslation } from 'react-i18next';
import type { FieldSet } from '../../graphql';
import { daysBetween } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import './partners.css';

const BARS = [10, 14, 20];
const filled: Record<FieldSet, number> = { SUMMARY: 1, CONTACT: 2, FULL: 3 };

/** How much is opened: one, two or three bars, and the word. */
export function FieldSetMark({ fieldSet }: { fieldSet: FieldSet }) {
  const { t } = useTranslation('partners');
  return (
    <span className="field-set">
      <FieldSetBars fieldSet={fieldSet} />
      {t(`fieldSet.${fieldSet}`)}
    </span>
  );
}

export function FieldSetBars({ fieldSet }: { fieldSet: FieldSet }) {
  return (
    <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true" className="field-set-bars">
      {BARS.map((width, at) => (
        <rect
          key={width}
          x="0"
          y={at * 4.5}
          width={width}
          height="3"
          rx="1"
          data-on={at < filled[fieldSet] || undefined}
        />
      ))}
    </svg>
  );
}

const SOON_DAYS = 14;

/** The last day and how many are left of it; what ends soon stands out. */
export function Until({ day, soon }: { day: string | null; soon?: boolean }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  if (!day) return <span className="until">{t('noEnd')}</span>;
  const left = daysBetween(dates.today, day);
  return (
    <span className="until">
      <time dateTime={day} title={dates.full(day)}>
        {dates.short(day)}
      </time>
      {left >= 0 && <span data-soon={(soon ?? left <= SOON_DAYS) || undefined}>{t('daysLeft', { count: left })}</span>}
    </span>
  );
}
