import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import type { PitchQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { Breaches, EmbargoSection } from '../embargoes';
import { ExclusiveSection } from './offer/ExclusiveSection';
import { OfferFacts } from './offer/OfferFacts';
import { SafetyLimits } from './offer/SafetyLimits';

export type Pitch = NonNullable<PitchQuery['pitch']>;
type PitchAsideProps = { pitch: Pitch; mayWrite: boolean; onChanged: () => void };

/** What is known of a pitch: when and how it was made, what goes with it, and until when it is kept back. */
export function PitchAside({ pitch, mayWrite, onChanged }: PitchAsideProps) {
  const { t } = useTranslation(['pitchOffers', 'releases']);
  const dates = useDates();
  const isDraft = pitch.status === 'DRAFT';
  return (
    <>
      <Section title={t('facts')}>
        <div className="pitch-facts">
          <PitchFacts pitch={pitch} />
          <SafetyLimits speakers={pitch.spokespeople} />
        </div>
      </Section>
      <ExclusiveSection pitch={pitch} mayWrite={mayWrite} onChanged={onChanged} />
      <PitchEmbargo pitch={pitch} mayWrite={mayWrite} onChanged={onChanged} />
      {pitch.materials.length > 0 && (
        <Section title={t('materials', { ns: 'releases' })} count={pitch.materials.length}>
          <ul className="breaches">
            {pitch.materials.map(({ id, name, url, heldUntil }) => (
              <li key={id}>
                <a className="u-link" href={url} download>
                  {name}
                </a>
                {heldUntil && (
                  <span className="u-help">{t('until', { ns: 'releases', when: dates.moment(heldUntil) })}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Breaches
        ofId={pitch.id}
        isEmbargoed={pitch.heldUntil !== null && !isDraft}
        breaches={pitch.breaches}
        mayWrite={mayWrite}
        onChanged={onChanged}
      />
    </>
  );
}

function PitchFacts({ pitch }: { pitch: Pitch }) {
  const { t } = useTranslation(['pitchOffers', 'media', 'words']);
  const dates = useDates();
  const { sentAt, createdAt, createdBy, sentCount, interestedCount } = pitch;
  return (
    <dl className="profile-facts">
      <div>
        <dt>{t('how')}</dt>
        <dd>{t(`contactPoint.${pitch.channel}`, { ns: 'words' })}</dd>
      </div>
      <div>
        <dt>{t(sentAt ? 'made' : 'begun')}</dt>
        <dd className="u-num">{dates.moment(sentAt ?? createdAt)}</dd>
      </div>
      {createdBy && (
        <div>
          <dt>{t('by')}</dt>
          <dd>{createdBy.name}</dd>
        </div>
      )}
      {sentAt && (
        <div>
          <dt>{t('answers')}</dt>
          <dd>
            {t('sentTo', { ns: 'media', count: sentCount })}
            {interestedCount > 0 && ` · ${t('interested', { ns: 'media', count: interestedCount })}`}
          </dd>
        </div>
      )}
      <OfferFacts offer={pitch} />
    </dl>
  );
}

/** Until when it is kept back; a sent one is moved only where the embargo is its own. */
function PitchEmbargo({ pitch, mayWrite, onChanged }: PitchAsideProps) {
  const { t } = useTranslation('pitchOffers');
  const dates = useDates();
  const isDraft = pitch.status === 'DRAFT';
  // By what else keeps it back it is not moved from here.
  const isOwn = pitch.heldUntil === pitch.embargoUntil;
  const note =
    pitch.heldUntil && !isOwn
      ? t(pitch.pressRelease?.isUnderEmbargo ? 'heldByRelease' : 'heldByMaterial')
      : !isDraft && pitch.heldUntil
        ? t('outAlready', { when: dates.moment(pitch.heldUntil) })
        : undefined;
  if (!isDraft && !pitch.heldUntil) return null;
  return (
    <EmbargoSection
      id={pitch.id}
      version={pitch.version}
      until={pitch.heldUntil}
      mayWrite={mayWrite && isOwn && (isDraft || pitch.isUnderEmbargo)}
      note={note}
      onChanged={onChanged}
    />
  );
}
