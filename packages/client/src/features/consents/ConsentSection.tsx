import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import { lazily } from '../../design/lazily';
import type { ConsentLineFragment, ConsentsOfPersonFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import './consents.css';

const ConsentDialog = lazily(() => import('./ConsentDialog'), 'ConsentDialog');

/** What somebody agreed to and took back: their latest word on each purpose, with all that was before it. */
export function ConsentSection({ person }: { person: ConsentsOfPersonFragment }) {
  const { t } = useTranslation('consents');
  const [recording, setRecording] = useState(false);
  const may = useMay('consents:write');
  const said = person.consents.edges.map(({ node }) => node);
  const latest = said.filter(({ isLatest }) => isLatest);
  const before = said.filter(({ isLatest }) => !isLatest);
  const action = may && (
    <button type="button" className="u-more" onClick={() => setRecording(true)}>
      {t('record')}
    </button>
  );
  if (said.length === 0 && !may) return null;
  return (
    <Section title={t('title')} action={action}>
      {said.length === 0 && <p className="u-quiet">{t('none')}</p>}
      <ul className="consents">
        {latest.map((consent) => (
          <Line key={consent.id} consent={consent} />
        ))}
      </ul>
      {before.length > 0 && (
        <details className="consents-before">
          <summary>{t('before', { count: before.length })}</summary>
          <ul className="consents">
            {before.map((consent) => (
              <Line key={consent.id} consent={consent} />
            ))}
          </ul>
        </details>
      )}
      {recording && <ConsentDialog personId={person.id} onClose={() => setRecording(false)} />}
    </Section>
  );
}

function Line({ consent }: { consent: ConsentLineFragment }) {
  const { t } = useTranslation('consents');
  const dates = useDates();
  const { purpose, decision, means, saidOn, evidence, recordedBy, isLatest } = consent;
  const given = decision === 'GIVEN';
  return (
    <li>
      <span>{t(`purpose.${purpose}`)}</span>
      <Mark tone={given ? 'ok' : isLatest ? 'bad' : 'neutral'} shape={given ? 'tick' : 'cross'}>
        {t(given ? 'agreed' : 'withdrawn')}
      </Mark>
      <p>
        {[dates.short(saidOn), t(`means.${means}`), evidence, recordedBy && t('by', { name: recordedBy.name })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
