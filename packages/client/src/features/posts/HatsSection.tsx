import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Section } from '../../design/Section';
import { lazily } from '../../design/lazily';
import type { HatFieldsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useTermLabel } from '../vocabularies';
import { HatMenu } from './HatMenu';
import './hats.css';

const RecordMembershipDialog = lazily(() => import('./RecordMembershipDialog'), 'RecordMembershipDialog');

type HatsSectionProps = {
  personId: string;
  hats: HatFieldsFragment[];
  total: number;
  asOf: string | undefined;
  onAsOf: (day: string | undefined) => void;
  onMore?: (() => void) | undefined;
  canAmend: boolean;
};

/** Every post and membership with its dates; those held first, those ended kept below. */
export function HatsSection({ personId, hats, total, asOf, onAsOf, onMore, canAmend }: HatsSectionProps) {
  const { t } = useTranslation(['posts', 'app']);
  const dates = useDates();
  const [adding, setAdding] = useState(false);
  if (hats.length === 0 && !canAmend && !asOf) return null;
  const ordered = [...hats].sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
  const action = (
    <span className="hats-tools">
      <DateButton
        className="u-more"
        label={t('asOfLabel')}
        value={asOf ?? null}
        clearLabel={t('asOfToday')}
        onChange={(day) => onAsOf(day ?? undefined)}
      >
        {asOf ? t('asOf', { day: dates.short(asOf) }) : t('asOfToday')}
      </DateButton>
      {canAmend && (
        <button type="button" className="u-more" onClick={() => setAdding(true)}>
          {t('add', { ns: 'app' })}
        </button>
      )}
    </span>
  );
  return (
    <Section title={t('title')} action={action}>
      {hats.length === 0 && <p className="u-quiet">{asOf ? t('noneThen') : t('none')}</p>}
      <ol className="hats">
        {ordered.map((hat) => (
          <Hat key={hat.id} hat={hat} canAmend={canAmend} />
        ))}
      </ol>
      {onMore && (
        <Button size="xs" variant="subtle" onClick={onMore}>
          {t('shownOf', { ns: 'app', shown: hats.length, total })}
        </Button>
      )}
      {adding && <RecordMembershipDialog personId={personId} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Hat({ hat, canAmend }: { hat: HatFieldsFragment; canAmend: boolean }) {
  const { t } = useTranslation('posts');
  const say = useTermLabel();
  const span = useSpan()(hat);
  const what = hat.post?.label ?? hat.role;
  return (
    <li data-past={!hat.isCurrent || undefined}>
      <p>
        <strong>{what ?? t('member')}</strong>
        {hat.organisation && (
          <Link className="u-name" to="/organisations/$organisationId" params={{ organisationId: hat.organisation.id }}>
            {hat.organisation.name}
          </Link>
        )}
        <span className="u-num">
          {[span, hat.post?.kind && say(hat.post.kind)].filter(Boolean).join(' · ')}
          {hat.endReason && <> · {hat.endReason}</>}
        </span>
      </p>
      {canAmend && <HatMenu hat={hat} />}
    </li>
  );
}

/** `Feb 2023 to now`, as precisely as it is known. */
export function useSpan(): (hat: Pick<HatFieldsFragment, 'startedOn' | 'endedOn' | 'isCurrent'>) => string | null {
  const { t } = useTranslation('time');
  const dates = useDates();
  return ({ startedOn, endedOn, isCurrent }) => {
    const from = startedOn ? dates.partial(startedOn) : null;
    const to = endedOn ? dates.partial(endedOn) : isCurrent ? t('now') : null;
    if (from && to) return t('fromTo', { from, to });
    if (from) return t('from', { from });
    return endedOn && to ? t('until', { to }) : null;
  };
}
