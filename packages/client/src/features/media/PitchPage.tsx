import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Mark } from '../../design/Mark';
import { Note } from '../../design/Note';
import { RecordState } from '../../design/RecordState';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { WithAside } from '../../design/WithAside';
import type { SendPitchInput, UserError } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { MediaTrail } from './MediaTrail';
import { PitchAside, type Pitch } from './PitchAside';
import { PitchDocument, PitchesDocument, ResendPitchDocument, SendPitchDocument } from './pitches';
import { PitchRecipients } from './PitchRecipients';
import './media.css';

const AmendPitchDialog = lazily(() => import('./AmendPitchDialog'), 'AmendPitchDialog');
const route = getRouteApi('/house/media/pitches/$pitchId');

/** To whom a story goes, who is spared and why, who is held, and what came back. */
export function PitchPage() {
  const { t } = useTranslation('media');
  const { pitchId } = route.useParams();
  const { data, error, refetch } = useQuery(PitchDocument, { variables: { id: pitchId } });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/media/pitches" {...props} />}>
      {t('pitches')}
    </Button>
  );
  if (!data?.pitch)
    return (
      <RecordState
        isRead={Boolean(data)}
        error={error}
        onRetry={() => void refetch()}
        way={back}
        gone={t('pitchGone')}
      />
    );
  return <OnePitch pitch={data.pitch} onChanged={() => void refetch()} />;
}

function OnePitch({ pitch, onChanged }: { pitch: Pitch; onChanged: () => void }) {
  const { t } = useTranslation(['media', 'pitchOffers']);
  const mayWrite = useMay('media:write');
  const { nodes, totalCount } = pitch.recipients;
  const [amending, setAmending] = useState(false);
  const missed = nodes.some(({ delivery }) => delivery === 'BOUNCED' || delivery === 'FAILED');
  return (
    <div className="u-record-page">
      <PageHeader
        trail={<MediaTrail to="/media/pitches">{t('pitches')}</MediaTrail>}
        title={pitch.story.title}
        note={
          pitch.status === 'DRAFT' && (
            <Mark tone="neutral" shape="ring" look="soft">
              {t('draft')}
            </Mark>
          )
        }
      >
        {mayWrite && pitch.status === 'DRAFT' && (
          <Button variant="default" onClick={() => setAmending(true)}>
            {t('changeDraft')}
          </Button>
        )}
        {mayWrite && missed && <Resend pitch={pitch} onChanged={onChanged} />}
      </PageHeader>
      {amending && <AmendPitchDialog pitch={pitch} onDone={onChanged} onClose={() => setAmending(false)} />}
      <WithAside aside={<PitchAside pitch={pitch} mayWrite={mayWrite} onChanged={onChanged} />}>
        {pitch.angle && <p className="u-sub pitch-angle">{pitch.angle}</p>}
        {pitch.body && (
          <div className="pitch-text">
            <strong>{pitch.subject}</strong>
            <p>{pitch.body}</p>
          </div>
        )}
        {mayWrite && pitch.status === 'DRAFT' && <Send pitch={pitch} onChanged={onChanged} />}
        <Section title={t('toWhom', { ns: 'pitchOffers' })} count={totalCount}>
          <PitchRecipients recipients={nodes} />
          {totalCount > nodes.length && (
            <p className="u-help">{t('notAll', { shown: nodes.length, total: totalCount })}</p>
          )}
        </Section>
      </WithAside>
    </div>
  );
}

/** Suppressed ones are left out by themselves; whom the guard holds, somebody has to speak for. */
function Send({ pitch, onChanged }: { pitch: Pitch; onChanged: () => void }) {
  const { t } = useTranslation(['media', 'releases', 'errors']);
  const dates = useDates();
  const [send, { loading }] = useMutation(SendPitchDocument, { refetchQueries: [PitchesDocument] });
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const held = pitch.recipients.nodes.filter(({ isHeld, suppression }) => isHeld && !suppression).length;
  const isKeptBack = pitch.isUnderEmbargo || errors.some(({ code }) => code === 'UNDER_EMBARGO');
  const [agreed, setAgreed] = useState(false);
  const isAsked = held > 0 || errors.some(({ code }) => code === 'PITCHED_LATELY');
  const go = async (input: SendPitchInput) => {
    try {
      const answer = await send({
        variables: {
          id: pitch.id,
          input: { ...input, embargoAgreed: isKeptBack ? agreed : undefined, expectedVersion: pitch.version },
        },
      });
      const refused = answer.data?.sendPitch.userErrors ?? [];
      setErrors(refused);
      onChanged();
      if (refused.length === 0) say(t(pitch.channel === 'EMAIL' ? 'sentMark' : 'wasLogged'));
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <section className="pitch-send">
      {errors.map((error) => (
        <Note key={error.message} tone="bad" live>
          {error.message}
        </Note>
      ))}
      {isKeptBack && (
        <Checkbox
          label={t('agreed', { ns: 'releases' })}
          description={
            pitch.channel === 'EMAIL' && pitch.heldUntil
              ? t('agreedHelp', { ns: 'releases', when: dates.moment(pitch.heldUntil) })
              : undefined
          }
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
      )}
      {isAsked ? (
        <>
          <Note>
            <strong>{t('heldTitle', { count: held })}</strong> {t('heldText')}
          </Note>
          <TextInput label={t('reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          <span className="u-acts">
            <Button variant="default" loading={loading} onClick={() => void go({ leaveOutHeld: true })}>
              {t('leaveOut')}
            </Button>
            <Button disabled={reason.trim().length < 3} loading={loading} onClick={() => void go({ reason })}>
              {t('sendAll')}
            </Button>
          </span>
        </>
      ) : (
        <Button loading={loading} onClick={() => void go({})}>
          {t(pitch.channel === 'EMAIL' ? 'sendNow' : 'logNow')}
        </Button>
      )}
    </section>
  );
}

function Resend({ pitch, onChanged }: { pitch: Pitch; onChanged: () => void }) {
  const { t } = useTranslation(['media', 'errors']);
  const [resend, { loading }] = useMutation(ResendPitchDocument);
  const again = async () => {
    const answer = await resend({ variables: { id: pitch.id, input: {} } }).catch(() => null);
    const [refused] = answer?.data?.resendPitch.userErrors ?? [];
    say(answer ? (refused?.message ?? t('sentMark')) : t('notSaved', { ns: 'errors' }));
    onChanged();
  };
  return (
    <Button variant="default" loading={loading} onClick={() => void again()}>
      {t('resend')}
    </Button>
  );
}
