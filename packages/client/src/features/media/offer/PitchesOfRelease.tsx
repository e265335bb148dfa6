import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../../design/lazily';
import { Section } from '../../../design/Section';
import type { ReleasePitchesFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useMay } from '../../accounts';
import './offer.css';

const PitchDialog = lazily(() => import('../PitchDialog'), 'PitchDialog');

type PitchesOfReleaseProps = { release: ReleasePitchesFragment; mayPitch: boolean };

/** Whom a press release was pitched to, and how that went. */
export function PitchesOfRelease({ release, mayPitch }: PitchesOfReleaseProps) {
  const { t } = useTranslation(['pitchOffers', 'media', 'words']);
  const dates = useDates();
  const mayWrite = useMay('media:write');
  const [pitching, setPitching] = useState(false);
  const { nodes, totalCount } = release.pitches;
  if (nodes.length === 0 && !(mayWrite && mayPitch)) return null;
  return (
    <Section
      title={t('pitches', { ns: 'media' })}
      count={totalCount}
      action={
        mayWrite &&
        mayPitch && (
          <button type="button" className="u-more" onClick={() => setPitching(true)}>
            {t('pitchIt')}
          </button>
        )
      }
    >
      {nodes.length === 0 ? (
        <p className="u-quiet">{t('noPitchOfIt')}</p>
      ) : (
        <ul className="breaches">
          {nodes.map((pitch) => (
            <li key={pitch.id}>
              <Link className="u-name" to="/media/pitches/$pitchId" params={{ pitchId: pitch.id }}>
                {pitch.story.title}
              </Link>
              <span className="u-help">
                {[
                  dates.short(dates.dayOf(pitch.sentAt ?? pitch.createdAt)),
                  t(`contactPoint.${pitch.channel}`, { ns: 'words' }),
                  pitch.status === 'DRAFT'
                    ? t('draft', { ns: 'media' })
                    : t('sentTo', { ns: 'media', count: pitch.sentCount }),
                  pitch.interestedCount > 0 && t('interested', { ns: 'media', count: pitch.interestedCount }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {totalCount > nodes.length && (
        <p className="u-help">{t('notAll', { ns: 'media', shown: nodes.length, total: totalCount })}</p>
      )}
      {pitching && <PitchDialog pressReleaseId={release.id} onClose={() => setPitching(false)} />}
    </Section>
  );
}
