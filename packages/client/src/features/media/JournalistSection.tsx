import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Section } from '../../design/Section';
import { say as announce } from '../../design/toasts';
import type { JournalistProfileFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { useTermLabel } from '../vocabularies';
import { useBestTime } from './best-time';
import { useVerifyJournalist } from './profiles';
import './media.css';

const JournalistDialog = lazily(() => import('./JournalistDialog'), 'JournalistDialog');

/** Whether a person's page has a media part: journalists, and those who could become one. */
export const isOfMedia = ({ journalist, kinds }: JournalistProfileFragment): boolean =>
  Boolean(journalist) || kinds.some(({ code }) => code === 'media_contact');

/** What somebody covers, how to pitch them, and when this was last made sure of. */
export function JournalistSection({ person }: { person: JournalistProfileFragment }) {
  const { t } = useTranslation('media');
  const mayWrite = useMay('media:write');
  const [editing, setEditing] = useState(false);
  const { journalist } = person;
  const canAmend = journalist ? journalist.viewerCan.amend : mayWrite;
  return (
    <Section
      title={t('profile')}
      action={
        canAmend && (
          <button type="button" className="u-more" onClick={() => setEditing(true)}>
            {t(journalist ? 'editProfile' : 'addProfile')}
          </button>
        )
      }
    >
      {journalist ? <Facts person={person} journalist={journalist} /> : <p className="u-quiet">{t('noProfile')}</p>}
      {editing && <JournalistDialog person={person} onClose={() => setEditing(false)} />}
    </Section>
  );
}

type Journalist = NonNullable<JournalistProfileFragment['journalist']>;

function Facts({ person, journalist }: { person: JournalistProfileFragment; journalist: Journalist }) {
  const { t } = useTranslation(['media', 'errors']);
  const say = useTermLabel();
  const dates = useDates();
  const bestTime = useBestTime();
  const [verify, { loading }] = useVerifyJournalist();
  const { approach, pressCardNumber, pressCardYear, pressCardCategory, verifiedAt, verifiedBy } = journalist;
  const card = [pressCardNumber, pressCardYear, pressCardCategory && t(`cardCategory.${pressCardCategory}`)];
  const best = bestTime({ ...journalist, approach: null }, person.preferredChannel);
  const stillSo = async () => {
    const input = { expectedVersion: journalist.version };
    const answer = await verify({ variables: { id: journalist.id, input } }).catch(() => null);
    const [refused] = answer?.data?.verifyJournalist.userErrors ?? [];
    announce(answer ? (refused?.message ?? t('verifiedNow')) : t('notSaved', { ns: 'errors' }));
  };
  return (
    <>
      <dl className="profile-facts">
        {journalist.beats.length > 0 && (
          <div>
            <dt>{t('covers')}</dt>
            <dd>
              {journalist.beats.map((beat) => (
                <span key={beat.id} className="u-tag">
                  {say(beat)}
                </span>
              ))}
            </dd>
          </div>
        )}
        {best && <Fact name={t('bestReached')}>{best}</Fact>}
        {approach && <Fact name={t('mind')}>{approach}</Fact>}
        {journalist.isFreelance && <Fact name={t('workingAs')}>{t('freelance')}</Fact>}
        {pressCardNumber && <Fact name={t('pressCard')}>{card.filter(Boolean).join(' · ')}</Fact>}
      </dl>
      <div className="profile-foot">
        <span>
          {verifiedAt
            ? t('verifiedBy', { when: dates.short(dates.dayOf(verifiedAt)), name: verifiedBy?.name ?? '' })
            : t('notVerified')}
        </span>
        <span className="u-grow" />
        {journalist.viewerCan.amend && (
          <Button size="xs" variant="default" loading={loading} title={t('verifyHelp')} onClick={() => void stillSo()}>
            {t('verifyNow')}
          </Button>
        )}
      </div>
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
