import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { useDates } from '../../lib/use-dates';
import type { CoverageSearch } from './coverage-search';

export type Bar = { key: string; name: string; count: number; search: CoverageSearch };

const SHOWN = 8;

/** Counts of one kind, the largest first; each number opens its list. */
export function Bars({ title, bars, note }: { title: string; bars: Bar[]; note?: ReactNode }) {
  const { t } = useTranslation('coverage');
  const dates = useDates();
  const [all, setAll] = useState(false);
  const sorted = [...bars].sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
  const most = Math.max(1, ...sorted.map(({ count }) => count));
  if (sorted.length === 0) return null;
  const hidden = all ? 0 : sorted.length - SHOWN;
  return (
    <Section title={title}>
      <ul className="picture-bars">
        {sorted.slice(0, all ? undefined : SHOWN).map(({ key, name, count, search }) => (
          <li key={key}>
            <span>{name}</span>
            <i aria-hidden="true" style={{ width: `${(100 * count) / most}%` }} />
            <Link to="/media/coverage" search={search} aria-label={t('picture.opens', { count, name })}>
              {dates.number(count)}
            </Link>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="u-more" onClick={() => setAll(true)}>
          {t('picture.more', { count: hidden })}
        </button>
      )}
      {note && <p className="u-help">{note}</p>}
    </Section>
  );
}
