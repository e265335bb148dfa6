import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Section } from '../../design/Section';
import type { BreachLineFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import './embargoes';
import './embargoes.css';

const BreachDialog = lazily(() => import('./BreachDialog'), 'BreachDialog');

type BreachesProps = {
  ofId: string;
  /** Whether there is, or was, an embargo that could be broken. */
  isEmbargoed: boolean;
  breaches: { totalCount: number; nodes: readonly BreachLineFragment[] };
  mayWrite: boolean;
  onChanged: () => void;
};

/** Who broke the embargo, when, and what shows it. */
export function Breaches({ ofId, isEmbargoed, breaches, mayWrite, onChanged }: BreachesProps) {
  const { t } = useTranslation('releases');
  const [recording, setRecording] = useState(false);
  if (!isEmbargoed && breaches.totalCount === 0) return null;
  return (
    <Section
      title={t('breaches')}
      count={breaches.totalCount || undefined}
      action={
        mayWrite &&
        isEmbargoed && (
          <Button size="xs" variant="default" onClick={() => setRecording(true)}>
            {t('recordBreach')}
          </Button>
        )
      }
    >
      {breaches.totalCount === 0 && <p className="u-quiet">{t('noBreach')}</p>}
      <ul className="breaches">
        {breaches.nodes.map((breach) => (
          <Breach key={breach.id} breach={breach} />
        ))}
      </ul>
      {recording && <BreachDialog ofId={ofId} onClose={() => setRecording(false)} onDone={onChanged} />}
    </Section>
  );
}

function Breach({ breach }: { breach: BreachLineFragment }) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  const { organisation, person, who, url, note, file } = breach;
  return (
    <li>
      <p className="u-name">
        {organisation && (
          <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
            {organisation.name}
          </Link>
        )}
        {person && (
          <Link to="/people/$personId" params={{ personId: person.id }}>
            {person.name}
          </Link>
        )}
        {who && <span>{who}</span>}
      </p>
      <p className="u-help">
        {t('breachLine', { when: dates.moment(breach.breachedAt), until: dates.moment(breach.embargoUntil) })}
      </p>
      {note && <p>{note}</p>}
      {url && (
        <a className="u-link" href={url} target="_blank" rel="noopener noreferrer nofollow">
          {url}
        </a>
      )}
      {file && (
        <a className="u-link" href={file.url} download>
          {file.name}
        </a>
      )}
    </li>
  );
}
