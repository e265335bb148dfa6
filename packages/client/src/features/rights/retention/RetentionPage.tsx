import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../../design/LoadState';
import { Section } from '../../../design/Section';
import { SkeletonText } from '../../../design/Skeleton';
import { lazily } from '../../../design/lazily';
import type { RetentionLineFragment } from '../../../graphql';
import { PeoplePast } from './PeoplePast';
import { RetentionDocument } from './retention-lines';

const PeriodDialog = lazily(() => import('./PeriodDialog'), 'PeriodDialog');
const LetGoDialog = lazily(() => import('./LetGoDialog'), 'LetGoDialog');

type Opened = { what: 'period' | 'go'; line: RetentionLineFragment };

/** How long everything is kept, and what letting go would do now: asking for it does nothing. */
export function RetentionPage() {
  const { t } = useTranslation(['rights', 'errors', 'app']);
  const [opened, setOpened] = useState<Opened>();
  const { data, error, refetch } = useQuery(RetentionDocument, { fetchPolicy: 'no-cache' });
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonText label={t('loading', { ns: 'app' })} lines={6} />;
  const people = data.retentionPreview.find(({ isPeriodic }) => !isPeriodic);
  const close = (isChanged: boolean) => {
    setOpened(undefined);
    if (isChanged) void refetch();
  };
  return (
    <>
      <p className="u-sub">{t('retentionText')}</p>
      {people && (
        <Section title={t('retentionClass.PEOPLE')} count={people.count}>
          <p className="u-sub">{t('retentionPeople')}</p>
          <ul className="rights-list">
            <Line line={people} onOpen={(what) => setOpened({ what, line: people })} />
          </ul>
          <PeoplePast key={`${people.version}-${people.count}`} />
        </Section>
      )}
      <Section title={t('retentionNightly')}>
        <p className="u-sub">{t('retentionNightlyText')}</p>
        <ul className="rights-list">
          {data.retentionPreview
            .filter(({ isPeriodic }) => isPeriodic)
            .map((line) => (
              <Line key={line.retentionClass} line={line} onOpen={(what) => setOpened({ what, line })} />
            ))}
        </ul>
      </Section>
      {opened?.what === 'period' && <PeriodDialog line={opened.line} onClose={close} />}
      {opened?.what === 'go' && <LetGoDialog line={opened.line} onClose={close} />}
    </>
  );
}

function Line({ line, onOpen }: { line: RetentionLineFragment; onOpen: (what: Opened['what']) => void }) {
  const { t } = useTranslation('rights');
  const { retentionClass, unit, keep, count } = line;
  const name = t(`retentionClass.${retentionClass}`);
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <span>
          {t(`keptFor.${unit}`, { count: keep })} · {t('pastPeriod', { count })}
        </span>
      </p>
      <Button size="xs" variant="default" aria-label={t('amendOf', { name })} onClick={() => onOpen('period')}>
        {t('amendPeriod')}
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-label={t('letGoOf', { name })}
        disabled={count === 0}
        onClick={() => onOpen('go')}
      >
        {t('letGo')}
      </Button>
    </li>
  );
}
