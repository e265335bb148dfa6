import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  graphql,
  type CommitmentLineFragment,
  type CommitmentStatus,
  type UserError,
} from '../../graphql';
import { needsEvidence, needsReason } from './commitment-moves';
import './lines';

const ChangeCommitmentStatusDocument = graphql(`
  mutation ChangeCommitmentStatus($id: ID!, $input: ChangeCommitmentStatusInput!) {
    changeCommitmentStatus(id: $id, input: $input) {
      commitment {
        ...CommitmentLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type CommitmentDialogProps = { commitment: CommitmentLineFragment; to: CommitmentStatus; onClose: () => void };

export function CommitmentDialog({ commitment, to, onClose }: CommitmentDialogProps) {
  const { t } = useTranslation(['tasks', 'words', 'app', 'errors']);
  const [change, { loading }] = useMutation(ChangeCommitmentStatusDocument, {
    update(cache, { data }) {
      const changed = data?.changeCommitmentStatus.commitment;
      if (!changed) return;
      const records = [
        changed.person && { __typename: 'Person', id: changed.person.id },
        changed.organisation && { __typename: 'Organisation', id: changed.organisation.id },
      ];
      for (const record of records) {
        if (!record) continue;
        for (const fieldName of ['timeline', 'commitments']) cache.evict({ id: cache.identify(record), fieldName });
      }
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'commitments' });
    },
  });
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const [evidenceUrl, setEvidenceUrl] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const word = t(`commitmentStatus.${to}`, { ns: 'words' });

  const save = async () => {
    try {
      const input = {
        idempotencyKey: key,
        expectedVersion: commitment.version,
        status: to,
        reason: reason.trim() || undefined,
        evidence: evidence.trim() || undefined,
        evidenceUrl: evidenceUrl.trim() || undefined,
      };
      const { data } = await change({ variables: { id: commitment.id, input } });
      const refused = data?.changeCommitmentStatus.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      say(t('promiseChanged', { status: word }));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };

  return (
    <Dialog opened onClose={onClose} title={t('promiseBecomes', { status: word })}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{commitment.text}</p>
        {errorsElsewhere(errors, ['reason', 'evidence', 'evidenceUrl']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {needsEvidence(to) && (
          <>
            <Textarea
              label={t('evidence')}
              description={t('evidenceHelp')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              autosize
              minRows={2}
              data-autofocus
              value={evidence}
              error={errorAt(errors, 'evidence')}
              onChange={(event) => setEvidence(event.currentTarget.value)}
            />
            <TextInput
              label={
                <>
                  {t('evidenceUrl')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
                </>
              }
              type="url"
              value={evidenceUrl}
              error={errorAt(errors, 'evidenceUrl')}
              onChange={(event) => setEvidenceUrl(event.currentTarget.value)}
            />
          </>
        )}
        {(needsReason(commitment.status, to) || !needsEvidence(to)) && (
          <Textarea
            label={
              <>
                {t('reason')}{' '}
                {!needsReason(commitment.status, to) && (
                  <span className="u-optional">{t('optional', { ns: 'app' })}</span>
                )}
              </>
            }
            autosize
            minRows={2}
            value={reason}
            error={errorAt(errors, 'reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('savePromise')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
