import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { useDates } from '../../lib/use-dates';
import { ReasonDialog } from '../partners';
import { LiftEmbargoDocument } from './embargoes';
import { useUntil } from './use-until';
import './embargoes.css';

const EmbargoDialog = lazily(() => import('./EmbargoDialog'), 'EmbargoDialog');

type EmbargoSectionProps = {
  id: string;
  version?: number | undefined;
  until: string | null;
  mayWrite: boolean;
  /** What else is to be known of it, before it is moved or lifted too. */
  note?: string | undefined;
  /** Also at the instant at which it ends by itself. */
  onChanged: () => void;
};

/** Until when it is kept back, how long that still is, and moving or lifting it. */
export function EmbargoSection({ id, version, until, mayWrite, note, onChanged }: EmbargoSectionProps) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  const [dialog, setDialog] = useState<'set' | 'lift' | null>(null);
  const [lift] = useMutation(LiftEmbargoDocument);
  const left = useUntil(until, onChanged);
  const close = () => setDialog(null);
  return (
    <Section title={t('embargo')}>
      <div className="embargo" data-held={left ? true : undefined}>
        {left && until ? (
          <>
            <Mark tone="wait" shape="hourglass" look="soft">
              {t('countdown', { left })}
            </Mark>
            <p>
              <time dateTime={until} title={dates.full(dates.dayOf(until))}>
                {t('until', { when: dates.moment(until) })}
              </time>
            </p>
            <p className="u-help">{t('heldLong')}</p>
          </>
        ) : (
          <p className="u-quiet">{until ? t('wasUntil', { when: dates.moment(until) }) : t('noEmbargo')}</p>
        )}
        {left && note && <p className="u-help">{note}</p>}
        {mayWrite && (
          <span className="u-acts">
            <Button size="xs" variant="default" onClick={() => setDialog('set')}>
              {t(left ? 'moveEmbargo' : 'setEmbargo')}
            </Button>
            {left && (
              <Button size="xs" variant="subtle" onClick={() => setDialog('lift')}>
                {t('lift')}
              </Button>
            )}
          </span>
        )}
      </div>
      {dialog === 'set' && (
        <EmbargoDialog
          id={id}
          version={version}
          until={left ? until : null}
          note={note}
          onClose={close}
          onDone={() => {
            say(t('embargoSetMark'));
            onChanged();
          }}
        />
      )}
      {dialog === 'lift' && (
        <ReasonDialog
          title={t('liftTitle')}
          text={[t('liftText'), note].filter(Boolean).join(' ')}
          label={t('why')}
          doLabel={t('lift')}
          isRequired
          onDo={async (reason, idempotencyKey) => {
            const input = { reason, idempotencyKey, expectedVersion: version };
            const { data } = await lift({ variables: { id, input } });
            return data?.liftEmbargo.userErrors ?? [];
          }}
          onDone={() => {
            say(t('liftedMark'));
            onChanged();
          }}
          onClose={close}
        />
      )}
    </Section>
  );
}
