import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { graphql, type ParticipantFieldsFragment, type UserError } from '../../../graphql';
import { emptyPromise, type LogParticipant, type LogPromise } from '../log/log-draft';
import { PromisesField } from '../log/PromisesField';
import '../../tasks';
import '../log/log.css';

const RecordCommitmentDocument = graphql(`
  mutation RecordCommitment($input: RecordCommitmentInput!) {
    recordCommitment(input: $input) {
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

type RecordCommitmentsProps = {
  engagement: { __typename: 'Engagement'; id: string; startsAt: string };
  participants: ParticipantFieldsFragment[];
  onClose: () => void;
};

function listed({ id, person, organisation, inPost, onBehalfOf, role, attendance }: ParticipantFieldsFragment) {
  const known = person ?? organisation;
  if (!known) return [];
  const post = inPost ? [{ ...inPost, organisationId: onBehalfOf?.id ?? null }] : [];
  const one: LogParticipant = {
    key: id,
    kind: person ? 'person' : 'organisation',
    id: known.id,
    name: known.name,
    note: null,
    posts: post,
    role,
    attendance,
    doubt: null,
    candidates: [],
    mustNotContact: false,
  };
  return [one];
}

/** What was promised in an engagement and is only written down now. Each is saved by itself, and once. */
export function RecordCommitmentsDialog({ engagement, participants, onClose }: RecordCommitmentsProps) {
  const { t } = useTranslation(['engagements', 'app', 'errors']);
  const people = participants.flatMap(listed);
  const theirs = people.filter(({ kind, role }) => kind === 'person' && role !== 'STAFF_LEAD');
  const [first] = theirs.length > 0 ? theirs : people;
  const [promises, setPromises] = useState<LogPromise[]>(() => [
    { ...emptyPromise(first?.key ?? null), postId: first?.posts[0]?.id ?? null },
  ]);
  const [errors, setErrors] = useState<Record<string, UserError[]>>({});
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [record] = useMutation(RecordCommitmentDocument, {
    update(cache, { data }) {
      const made = data?.recordCommitment.commitment;
      if (!made) return;
      for (const record of [engagement, made.person, made.organisation]) {
        if (!record) continue;
        for (const fieldName of ['commitments', 'timeline']) cache.evict({ id: cache.identify(record), fieldName });
      }
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'commitments' });
    },
  });
  const send = async (promise: LogPromise): Promise<UserError[]> => {
    const by = people.find(({ key }) => key === promise.by);
    const text = promise.text.trim();
    if (!text) return [{ code: 'REQUIRED', message: t('promiseMissing'), path: ['text'] }];
    const who = by?.kind === 'organisation' ? { organisationId: by.id } : { personId: by?.id };
    const { postId, dueOn, key } = promise;
    const input = { idempotencyKey: key, engagementId: engagement.id, madeAt: engagement.startsAt, ...who, text };
    const { data } = await record({ variables: { input: { ...input, postId, dueOn } } });
    return data?.recordCommitment.userErrors ?? [];
  };
  const save = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const left: Record<string, UserError[]> = {};
      for (const promise of promises) {
        const refused = await send(promise);
        if (refused.length > 0) left[promise.key] = refused;
        else setPromises((before) => before.filter(({ key }) => key !== promise.key));
      }
      setErrors(left);
      if (Object.keys(left).length === 0) onClose();
    } catch {
      setFailed(t('notSaved', { ns: 'errors' }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('addCommitments')} className="log">
      <div className="u-dialog-scroll">
        {failed && (
          <Note tone="bad" live>
            {failed}
          </Note>
        )}
        <PromisesField
          value={promises}
          onChange={setPromises}
          participants={people}
          errorOf={(key) => errors[key]?.[0]?.message}
        />
        <Note>{t('noVictims')}</Note>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={busy} disabled={promises.length === 0} onClick={() => void save()}>
          {t('saveCommitments')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
