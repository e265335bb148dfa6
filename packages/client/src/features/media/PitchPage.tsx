import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { Note } from '../../design/Note';
import { PageHeader } from '../../design/PageHeader';
import { SkeletonText } from '../../design/Skeleton';
import { say } from '../../design/toasts';
import type { PitchQuery, SendPitchInput, UserError } from '../../graphql';
import { useMay } from '../accounts';
import { PitchDocument, PitchesDocument, ResendPitchDocument, SendPitchDocument } from './pitches';
import { PitchRecipients } from './PitchRecipients';
import './media.css';

const route = getRouteApi('/house/media/pitches/$pitchId');

/** To whom a story goes, who is spared and why, who is held, and what came back. */
export function PitchPage() {
  const { t } = useTranslation(['media', 'errors', 'app']);
  const { pitchId } = route.useParams();
  const { data, error, refetch } = useQuery(PitchDocument, { variables: { id: pitchId } });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/media/pitches" {...props} />}>
      {t('pitches')}
    </Button>
  );
  if (error && !data)
    return (
      <LoadFailed
        level={1}
        title={t('pageFailed', { ns: 'errors' })}
        error={error}
        onRetry={() => void refetch()}
        way={back}
      />
    );
  if (!data)
    return (
      <div className="record-loading">
        <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />
      </div>
    );
  if (!data.pitch) return <Empty level={1} title={t('pitchGone')} actions={back} />;
  return <OnePitch pitch={data.pitch} onChanged={() => void refetch()} />;
}

type Pitch = NonNullable<PitchQuery['pitch']>;

function OnePitch({ pitch, onChanged }: { pitch: Pitch; onChanged: () => void }) {
  const { t } = useTranslation(['media', 'words']);
  const mayWrite = useMay('media:write');
  const { nodes, totalCount } = pitch.recipients;
  const missed = nodes.some(({ delivery }) => delivery === 'BOUNCED' || delivery === 'FAILED');
  return (
    <div className="u-list-page pitch">
      <PageHeader title={pitch.story.title} note={t(`contactPoint.${pitch.channel}`, { ns: 'words' })}>
        {mayWrite && missed && <Resend pitch={pitch} onChanged={onChanged} />}
      </PageHeader>
      <div className="pitch-body">
        {pitch.angle && <p className="u-sub">{pitch.angle}</p>}
        {pitch.body && (
          <div className="pitch-text">
            <strong>{pitch.subject}</strong>
            <p>{pitch.body}</p>
          </div>
        )}
        {mayWrite && pitch.status === 'DRAFT' && <Send pitch={pitch} onChanged={onChanged} />}
        <PitchRecipients recipients={nodes} />
        {totalCount > nodes.length && (
          <p className="u-help">{t('notAll', { shown: nodes.length, total: totalCount })}</p>
        )}
      </div>
    </div>
  );
}

/** Suppressed ones are left out by themselves; whom the guard holds, somebody has to speak for. */
function Send({ pitch, onChanged }: { pitch: Pitch; onChanged: () => void }) {
  const { t } = useTranslation(['media', 'errors']);
  const [send, { loading }] = useMutation(SendPitchDocument, { refetchQueries: [PitchesDocument] });
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const held = pitch.recipients.nodes.filter(({ isHeld, suppression }) => isHeld && !suppression).length;
  const isAsked = held > 0 || errors.some(({ code }) => code === 'PITCHED_LATELY');
  const go = async (input: SendPitchInput) => {
    try {
      const answer = await send({ variables: { id: pitch.id, input: { ...input, expectedVersion: pitch.version } } });
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
      {isAsked ? (
        <>
          <Note>
            <strong>{t('heldTitle', { count: held })}</strong> {t('heldText')}
          </Note>
          <TextInput label={t('reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          <span className="media-line-acts">
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
