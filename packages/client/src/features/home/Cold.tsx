import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { Section } from '../../design/Section';
import type { HomePageQuery } from '../../graphql';
import { daysBetween } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import { ContactStatusMark, positionOf } from '../people';

const USUAL_DAYS = 60;

/** People whose agreed rhythm has run out, the longest ago first. */
export function Cold({ cold }: { cold: HomePageQuery['cold'] }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const action = cold.totalCount > 0 && (
    <Link className="u-more" to="/people" search={{ contact: ['COOLING', 'GONE_COLD'], sort: 'last' }}>
      {t('seeAll')}
    </Link>
  );
  return (
    <Section title={t('cold')} count={cold.totalCount} action={action}>
      {cold.totalCount === 0 && <p className="u-quiet">{t('nobodyCold')}</p>}
      <ul className="cold">
        {cold.edges.map(({ node: person }) => {
          const days = person.lastEngagedAt ? daysBetween(dates.dayOf(person.lastEngagedAt), dates.today) : 0;
          const every = person.contactRhythmDays ?? USUAL_DAYS;
          return (
            <li key={person.id}>
              <Face name={person.name} size={28} />
              <p>
                <Link className="u-name" to="/people/$personId" params={{ personId: person.id }}>
                  {person.name}
                </Link>
                <span>
                  {positionOf(person.currentMembership) ?? <ContactStatusMark status={person.contactStatus} />}
                </span>
              </p>
              <Rhythm days={days} every={every} cold={person.contactStatus === 'GONE_COLD'} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** How long ago, against how often was agreed. */
function Rhythm({ days, every, cold }: { days: number; every: number; cold: boolean }) {
  const { t } = useTranslation('home');
  const full = Math.max(days, every);
  return (
    <svg
      className="cold-bar"
      viewBox="0 0 104 24"
      width="104"
      height="24"
      role="img"
      aria-label={t('rhythmLabel', { days, every })}
      data-cold={cold || undefined}
    >
      <text x="0" y="11" className="cold-days">
        {t('shortDays', { count: days })}
      </text>
      <text x="104" y="11" textAnchor="end">
        {t('every', { count: every })}
      </text>
      <rect x="0" y="18" width="104" height="4" rx="2" className="cold-all" />
      <rect x="0" y="18" width={(104 * days) / full} height="4" rx="2" className="cold-over" />
      <rect x="0" y="18" width={(104 * Math.min(days, every)) / full} height="4" rx="2" className="cold-agreed" />
    </svg>
  );
}
