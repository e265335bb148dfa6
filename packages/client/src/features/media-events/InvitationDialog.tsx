import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  type InviteeLineFragment,
  type MediaEventFactsFragment,
  type UserError,
} from '../../graphql';
import { CanMailDocument, SendInvitationsDocument } from './invitees';
import { INVITATION_FIELDS, named, mergeFields } from './merge-fields';

type InvitationDialogProps = {
  event: MediaEventFactsFragment;
  unreached: readonly InviteeLineFragment[];
  onSent: () => void;
  onClose: () => void;
};

/** What the invitation says, and how many get it now. */
export function InvitationDialog({ event, unreached, onSent, onClose }: InvitationDialogProps) {
  const { t } = useTranslation(['mediaEvents', 'app', 'errors']);
  const { data } = useQuery(CanMailDocument);
  const [send, { loading }] = useMutation(SendInvitationsDocument);
  const [subject, setSubject] = useState(event.invitationSubject ?? t('defaultSubject', mergeFields));
  const [body, setBody] = useState(event.invitationBody ?? t('defaultBody', mergeFields));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const spared = unreached.filter(({ suppression, delivery }) => suppression || delivery === 'BOUNCED').length;
  const go = async () => {
    const answer = await send({ variables: { id: event.id, input: { subject, body } } }).catch(() => null);
    const refused = answer?.data?.sendInvitations.userErrors ?? [
      { code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] },
    ];
    setErrors(refused);
    if (refused.length > 0) return;
    say(t('sent'));
    onSent();
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('invitation')} width={640}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['subject', 'body']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {data && !data.mailStatus.canSend && <Note>{t('noServer')}</Note>}
        <p className="u-sub">
          {t('goesTo', { count: unreached.length - spared })} {spared > 0 && t('sparedCount', { count: spared })}
        </p>
        <TextInput
          label={t('subject')}
          value={subject}
          error={errorAt(errors, 'subject')}
          data-autofocus
          onChange={(change) => setSubject(change.currentTarget.value)}
        />
        <Textarea
          label={t('text')}
          description={t('fields', { names: named(INVITATION_FIELDS) })}
          autosize
          minRows={8}
          value={body}
          error={errorAt(errors, 'body')}
          onChange={(change) => setBody(change.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void go()}>
          {t('send')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
