import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import type { AgreementLineFragment } from '../../../graphql';
import { daysBetween } from '../../../lib/instants';
import { useDates } from '../../../lib/use-dates';

type DeedProps = { agreement: AgreementLineFragment | undefined; others: number };

/** What sharing rests on stands first, with its days left: of several the one that ends first. */
export function Deed({ agreement, others }: DeedProps) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  if (!agreement)
    return (
      <div className="deed-none">
        <Note>{t('noDeed')}</Note>
      </div>
    );
  const { effectiveFrom, expiresOn } = agreement;
  const left = expiresOn ? daysBetween(dates.today, expiresOn) : null;
  return (
    <section className="deed" aria-label={t('agreement')}>
      <IconSignature size={20} stroke={1.6} aria-hidden="true" />
      <p>
        <strong>{agreement.title}</strong>
        <span>
          {effectiveFrom && t('activeSince', { day: dates.short(effectiveFrom) })}{' '}
          {expiresOn && t('endsWithIt', { day: dates.short(expiresOn) })}{' '}
          {others > 0 && t('othersInForce', { count: others })}
        </span>
      </p>
      {left !== null && <span className="deed-left">{t('daysLeft', { count: left })}</span>}
      <Button
        variant="default"
        renderRoot={(props) =>
          others > 0 ? (
            <Link to="/our-agreement" {...props} />
          ) : (
            <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }} {...props} />
          )
        }
      >
        {t('readIt')}
      </Button>
    </section>
  );
}
