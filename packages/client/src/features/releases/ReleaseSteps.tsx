import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { Section } from '../../design/Section';
import type { PressReleasePageQuery, UserError } from '../../graphql';
import { ReasonDialog } from '../partners';
import { PublishLater } from './PublishLater';
import {
  ApproveReleaseDocument,
  PublishReleaseDocument,
  ReturnReleaseDocument,
  SubmitReleaseDocument,
  WithdrawReleaseDocument,
} from './releases';

export type Release = NonNullable<PressReleasePageQuery['pressRelease']>;
type ReleaseStepsProps = { release: Release; onChanged: () => void };
type Answer = { userErrors: readonly UserError[] } | null | undefined;

/** What comes next, and who may do it: submit, approve, publish, withdraw. */
export function ReleaseSteps({ release, onChanged }: ReleaseStepsProps) {
  const { t } = useTranslation(['releases', 'errors']);
  const [dialog, setDialog] = useState<'return' | 'withdraw' | 'later' | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const [submit] = useMutation(SubmitReleaseDocument);
  const [approve] = useMutation(ApproveReleaseDocument);
  const [publish] = useMutation(PublishReleaseDocument);
  const [sendBack] = useMutation(ReturnReleaseDocument);
  const [withdraw] = useMutation(WithdrawReleaseDocument);
  const { id, latest, version, viewerCan, published } = release;
  if (!latest || release.state === 'WITHDRAWN') return null;
  const input = { number: latest.number, expectedVersion: version };
  const isPublic = release.state === 'PUBLISHED' || release.state === 'CORRECTED';
  const waits = latest.status === 'APPROVED' && published?.id !== latest.id;
  const run = async (work: () => Promise<Answer>) => {
    setBusy(true);
    try {
      setErrors((await work())?.userErrors ?? []);
      onChanged();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  const go = {
    submit: () => run(async () => (await submit({ variables: { id, input } })).data?.submitPressRelease),
    approve: () => run(async () => (await approve({ variables: { id, input } })).data?.approvePressRelease),
    publish: () => run(async () => (await publish({ variables: { id, input } })).data?.publishPressRelease),
  };
  return (
    <Section title={t('step')}>
      <div className="release-steps">
        {errors.map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {latest.returnReason && latest.status === 'DRAFT' && (
          <Note>{t('returned', { reason: latest.returnReason })}</Note>
        )}
        <p className="u-sub">{sayNext()}</p>
        {viewerCan.amend && (
          <span className="u-acts">
            {latest.status === 'DRAFT' && !latest.submittedAt && (
              <Button loading={busy} onClick={() => void go.submit()}>
                {t('submit')}
              </Button>
            )}
            {viewerCan.approve && (
              <Button loading={busy} onClick={() => void go.approve()}>
                {t('approve', { number: latest.number })}
              </Button>
            )}
            {latest.status === 'SUBMITTED' && (
              <Button variant="default" onClick={() => setDialog('return')}>
                {t('sendBack')}
              </Button>
            )}
            {(waits || (release.state === 'SCHEDULED' && !release.isUnderEmbargo)) && (
              <Button loading={busy} onClick={() => void go.publish()}>
                {t(isPublic ? 'publishCorrection' : 'publishNow')}
              </Button>
            )}
            {waits && !isPublic && (
              <Button variant="default" onClick={() => setDialog('later')}>
                {t('publishLater')}
              </Button>
            )}
            <Button variant="subtle" onClick={() => setDialog('withdraw')}>
              {t('withdraw')}
            </Button>
          </span>
        )}
      </div>
      {dialog === 'later' && (
        <PublishLater
          onClose={() => setDialog(null)}
          onDo={async (publishAt) =>
            (await publish({ variables: { id, input: { ...input, publishAt } } })).data?.publishPressRelease
              .userErrors ?? []
          }
          onDone={onChanged}
        />
      )}
      {dialog === 'return' && (
        <ReasonDialog
          title={t('sendBack')}
          text={t('sendBackText')}
          label={t('why')}
          doLabel={t('sendBack')}
          isRequired
          onDo={async (reason, idempotencyKey) =>
            (await sendBack({ variables: { id, input: { ...input, reason, idempotencyKey } } })).data
              ?.returnPressRelease.userErrors ?? []
          }
          onDone={onChanged}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'withdraw' && (
        <ReasonDialog
          title={t('withdrawTitle')}
          text={t('withdrawText')}
          label={t('why')}
          doLabel={t('withdraw')}
          isRequired
          onDo={async (reason, idempotencyKey) =>
            (await withdraw({ variables: { id, input: { reason, idempotencyKey, expectedVersion: version } } })).data
              ?.withdrawPressRelease.userErrors ?? []
          }
          onDone={onChanged}
          onClose={() => setDialog(null)}
        />
      )}
    </Section>
  );

  function sayNext(): string {
    if (release.state === 'SCHEDULED' && !waits && latest?.id === published?.id) return t('stepHeld');
    if (published && latest && published.id !== latest.id && latest.status !== 'APPROVED')
      return t('stepNewer', { number: published.number });
    if (latest?.status === 'SUBMITTED') return t(viewerCan.approve ? 'stepSubmitted' : 'stepOwn');
    if (waits) return t('stepApproved', { name: latest?.approvedBy?.name ?? '' });
    if (isPublic) return t('stepPublic');
    return latest?.status === 'DRAFT' ? t('stepDraft') : '';
  }
}
