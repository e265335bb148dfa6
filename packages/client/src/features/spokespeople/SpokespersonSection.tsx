import { useState, type ReactNode } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconEyeOff, IconFileAlert, IconFileCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Mark } from '../../design/Mark';
import { Note } from '../../design/Note';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import type { SpokespersonProfileFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { isKnownLanguage } from '../media';
import { useTermLabel } from '../vocabularies';
import { ApproveBiographyDocument } from './spokespeople';
import './spokespeople.css';

const SpokespersonDialog = lazily(() => import('./SpokespersonDialog'), 'SpokespersonDialog');

type Profile = NonNullable<SpokespersonProfileFragment['spokesperson']>;

/** What somebody says for the programme, and within which limits. Nothing for who is not in the register. */
export function SpokespersonSection({ person }: { person: SpokespersonProfileFragment }) {
  const { t } = useTranslation('mediaEvents');
  const [editing, setEditing] = useState(false);
  const { spokesperson } = person;
  if (!spokesperson) return null;
  return (
    <Section
      title={t('asSpokesperson')}
      action={
        spokesperson.viewerCan.amend && (
          <button type="button" className="u-more" onClick={() => setEditing(true)}>
            {t('edit')}
          </button>
        )
      }
    >
      <SafetyLimits profile={spokesperson} />
      <Facts profile={spokesperson} />
      <Biography profile={spokesperson} />
      {editing && <SpokespersonDialog person={person} onClose={() => setEditing(false)} />}
    </Section>
  );
}

/** What must not be shown stands first, in words; who may not read it learns that there is something. */
export function SafetyLimits({ profile }: { profile: Profile }) {
  const { t } = useTranslation('mediaEvents');
  if (!profile.hasSafetyLimits) return null;
  return (
    <Note tone="bad">
      <strong className="spokesperson-limits">
        <IconEyeOff size={16} aria-hidden="true" /> {t('limits')}
      </strong>{' '}
      {profile.safetyLimits ?? t('limitsHidden')}
    </Note>
  );
}

function Facts({ profile }: { profile: Profile }) {
  const { t } = useTranslation(['mediaEvents', 'media']);
  const dates = useDates();
  const label = useTermLabel();
  const { topics, languages, training, trainedOn, availability, isActive } = profile;
  const when = trainedOn && dates.partial(trainedOn);
  return (
    <dl className="profile-facts">
      {!isActive && <Fact name={t('shownAre')}>{t('inactive')}</Fact>}
      {topics.length > 0 && (
        <Fact name={t('topics')}>
          {topics.map((topic) => (
            <span key={topic.id} className="u-tag">
              {label(topic)}
            </span>
          ))}
        </Fact>
      )}
      {languages.length > 0 && (
        <Fact name={t('languages')}>
          {languages.map((code) => (isKnownLanguage(code) ? t(`tongue.${code}`, { ns: 'media' }) : code)).join(', ')}
        </Fact>
      )}
      {(training || when) && (
        <Fact name={t('training')}>{training && when ? t('trainedLine', { training, when }) : (training ?? when)}</Fact>
      )}
      {availability && <Fact name={t('availability')}>{availability}</Fact>}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Biography({ profile }: { profile: Profile }) {
  const { t, i18n } = useTranslation(['mediaEvents', 'errors']);
  const dates = useDates();
  const [approve, { loading }] = useMutation(ApproveBiographyDocument);
  const { biographyEn, biographySw, biographyApprovedAt, biographyApprovedBy, biographyWrittenBy } = profile;
  const text = (i18n.language === 'sw' ? biographySw : biographyEn) ?? biographyEn ?? biographySw;
  if (!text) return null;
  const go = async () => {
    const variables = { id: profile.id, input: { expectedVersion: profile.version } };
    const answer = await approve({ variables }).catch(() => null);
    const [refused] = answer?.data?.approveBiography.userErrors ?? [];
    say(answer ? (refused?.message ?? t('approvedNow')) : t('notSaved', { ns: 'errors' }));
  };
  return (
    <div className="spokesperson-biography">
      <h3>{t('biography')}</h3>
      <p>{text}</p>
      <div className="profile-foot">
        {biographyApprovedAt ? (
          <Mark tone="ok" icon={IconFileCheck}>
            {t('approved', {
              when: dates.short(dates.dayOf(biographyApprovedAt)),
              name: biographyApprovedBy?.name ?? '',
            })}
          </Mark>
        ) : (
          <Mark tone="wait" icon={IconFileAlert}>
            {t('notApproved')}
          </Mark>
        )}
        <span className="u-grow" />
        {profile.viewerCan.approveBiography ? (
          <Button size="xs" variant="default" loading={loading} onClick={() => void go()}>
            {t('approve')}
          </Button>
        ) : (
          !biographyApprovedAt &&
          profile.viewerCan.amend &&
          biographyWrittenBy && <span>{t('whoWroteMayNot', { name: biographyWrittenBy.name })}</span>
        )}
      </div>
    </div>
  );
}
