import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../../design/Mark';
import { Section } from '../../../design/Section';
import { say } from '../../../design/toasts';
import type { PitchOfferFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useUntil } from '../../embargoes';
import { ReasonDialog } from '../../partners';
import { EndPitchExclusiveDocument } from './offers';
import './offer.css';

type ExclusiveSectionProps = {
  pitch: PitchOfferFragment;
  mayWrite: boolean;
  /** Also at the instant at which it ends by itself. */
  onChanged: () => void;
};

/** Until when the story is offered to nobody else, and ending that before; afterwards, who ended it, when and why. */
export function ExclusiveSection({ pitch, mayWrite, onChanged }: ExclusiveSectionProps) {
  const { t } = useTranslation('pitchOffers');
  const dates = useDates();
  const [ending, setEnding] = useState(false);
  const [end] = useMutation(EndPitchExclusiveDocument);
  const place = useRef<HTMLDivElement>(null);
  const hasEnded = useRef(false);
  const { id, version, isExclusive, exclusiveUntil } = pitch;
  const left = useUntil(exclusiveUntil, onChanged);
  // The button goes with what it ended, and would take the focus with it.
  useEffect(() => {
    if (isExclusive || !hasEnded.current) return;
    hasEnded.current = false;
    place.current?.focus({ preventScroll: true });
  }, [isExclusive]);
  if (!exclusiveUntil) return null;
  return (
    <Section title={t('exclusiveShort')}>
      <div className="offer-alone" ref={place} tabIndex={-1}>
        {isExclusive ? (
          <>
            <Mark tone="wait" shape="hourglass" look="soft">
              {t('aloneUntil', { when: dates.moment(exclusiveUntil) })}
            </Mark>
            <p className="u-help">{t('aloneHelp')}</p>
            {mayWrite && (
              <Button size="xs" variant="default" onClick={() => setEnding(true)}>
                {t('endNow')}
              </Button>
            )}
          </>
        ) : (
          <NotAlone pitch={pitch} until={exclusiveUntil} isAhead={left !== null} />
        )}
      </div>
      {ending && (
        <ReasonDialog
          title={t('endTitle')}
          text={t('endText', { when: dates.moment(exclusiveUntil) })}
          label={t('endWhy')}
          doLabel={t('endNow')}
          isRequired
          onDo={async (reason, idempotencyKey) => {
            const input = { reason, idempotencyKey, expectedVersion: version };
            const { data } = await end({ variables: { id, input } });
            return data?.endPitchExclusive.userErrors ?? [];
          }}
          onDone={() => {
            hasEnded.current = true;
            say(t('endedMark'));
            onChanged();
          }}
          onClose={() => setEnding(false)}
        />
      )}
    </Section>
  );
}

type NotAloneProps = {
  pitch: PitchOfferFragment;
  until: string;
  /** Whether that instant has not come yet. */
  isAhead: boolean;
};

function NotAlone({ pitch, until, isAhead }: NotAloneProps) {
  const { t } = useTranslation('pitchOffers');
  const dates = useDates();
  const { status, exclusiveEndedAt, exclusiveEndedBy, exclusiveEndReason } = pitch;
  const when = dates.moment(exclusiveEndedAt ?? until);
  if (exclusiveEndedAt)
    return (
      <>
        <p>{exclusiveEndedBy ? t('endedBy', { name: exclusiveEndedBy.name, when }) : t('endedAt', { when })}</p>
        <p className="offer-reason">{exclusiveEndReason}</p>
      </>
    );
  if (status === 'DRAFT') return <p>{t('exclusiveUntil', { when })}</p>;
  return <p className="u-quiet">{t(isAhead ? 'nobodyHasIt' : 'wasAlone', { when })}</p>;
}
