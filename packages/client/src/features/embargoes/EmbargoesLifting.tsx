import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import { useDates } from '../../lib/use-dates';
import { useNeeds } from '../accounts';
import { EmbargoesLiftingDocument } from './embargoes';
import { useUntil } from './use-until';
import './embargoes.css';

/** What becomes free by itself, the first one first; nothing at all where nothing is kept back. */
export function EmbargoesLifting() {
  const { t, i18n } = useTranslation('releases');
  const { data, refetch } = useQuery(EmbargoesLiftingDocument, {
    ...useNeeds('media:write'),
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return null;
  const { embargoedPressReleases: held, embargoedPitches: pitches } = data;
  const total = held.totalCount + pitches.totalCount;
  if (total === 0) return null;
  const again = () => void refetch();
  const lines = [
    ...held.edges.map(({ node }) => ({
      id: node.id,
      until: node.embargoUntil ?? '',
      link: (
        <Link className="u-name" to="/media/releases/$releaseId" params={{ releaseId: node.id }}>
          {(i18n.language === 'sw' ? (node.titleSw ?? node.titleEn) : (node.titleEn ?? node.titleSw)) ?? t('untitled')}
        </Link>
      ),
    })),
    ...pitches.edges.map(({ node }) => ({
      id: node.id,
      until: node.heldUntil ?? '',
      link: (
        <Link className="u-name" to="/media/pitches/$pitchId" params={{ pitchId: node.id }}>
          {node.story.title}
        </Link>
      ),
    })),
  ].sort((one, other) => one.until.localeCompare(other.until));
  return (
    <Section
      title={t('lifting')}
      count={total}
      action={
        <Link className="u-more" to="/media/releases">
          {t('title')}
        </Link>
      }
    >
      <ul className="lifting">
        {lines.slice(0, 5).map(({ id, until, link }) => (
          <li key={id}>
            {link}
            <Lifts until={until} onOver={again} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lifts({ until, onOver }: { until: string; onOver: () => void }) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  const left = useUntil(until, onOver);
  return (
    <span className="lifting-when" title={t('until', { when: dates.moment(until) })}>
      <Mark tone="wait" shape="hourglass">
        {left ?? t('wasUntil', { when: dates.moment(until) })}
      </Mark>
    </span>
  );
}
