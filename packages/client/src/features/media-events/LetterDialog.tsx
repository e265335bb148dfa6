import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  type LetterAudience,
  type MediaEventFactsFragment,
  type UserError,
} from '../../graphql';
import { CanMailDocument, SendLetterDocument } from './invitees';
import { LETTER_FIELDS, mergeFields, named } from './merge-fields';

type Written = Exclude<LetterAudience, 'MOVED_UP'>;

const WORDS = {
  CAME: ['letterDefaultCame', 'letterBodyCame'],
  MISSED: ['letterDefaultMissed', 'letterBodyMissed'],
  INVITED: ['letterDefaultInvited', 'letterBodyInvited'],
  UNTOLD: ['letterDefaultInvited', 'letterBodyChanged'],
  OFF: ['letterDefaultCancelled', 'letterBodyCancelled'],
} as const;

type LetterDialogProps = {
  event: MediaEventFactsFragment;
  audience: Written;
  onSent: () => void;
  onClose: () => void;
};

/** One mail to each of them, in their own words. */
export function LetterDialog({ event, audience, onSent, onClose }: LetterDialogProps) {
  const { t } = useTranslation(['mediaEvents', 'app', 'errors']);
  const { data } = useQuery(CanMailDocument);
  const [send, { loading }] = useMutation(SendLetterDocument);
  const isNews = audience === 'UNTOLD' || audience === 'INVITED';
  const [subjectWords, bodyWords] = WORDS[isNews && event.cancelledAt ? 'OFF' : audience];
  const [subject, setSubject] = useState(t(subjectWords, mergeFields));
  const [body, setBody] = useState(t(bodyWords, mergeFields));
  const [withMaterials, setWithMaterials] = useState(event.materials.length > 0 && !isNews);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const go = async () => {
    const input = { audience, subject, body, withMaterials, idempotencyKey: key };
    const answer = await send({ variables: { id: event.id, input } }).catch(() => null);
    const refused = answer?.data?.sendMediaEventLetter.userErrors ?? [
      { code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] },
    ];
    setErrors(refused);
    if (refused.length > 0) return;
    say(t('letterSent'));
    onSent();
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t(`letterTo.${audience}`)} width={640}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['subject', 'body']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {data && !data.mailStatus.canSend && <Note>{t('noServer')}</Note>}
        {audience === 'UNTOLD' && <p className="u-sub">{t('untold', { count: event.untoldCount })}</p>}
        <TextInput
          label={t('subject')}
          value={subject}
          error={errorAt(errors, 'subject')}
          data-autofocus
          onChange={(change) => setSubject(change.currentTarget.value)}
        />
        <Textarea
          label={t('text')}
          description={t('fields', { names: named(LETTER_FIELDS) })}
          autosize
          minRows={8}
          value={body}
          error={errorAt(errors, 'body')}
          onChange={(change) => setBody(change.currentTarget.value)}
        />
        {event.materials.length > 0 && (
          <Checkbox
            label={t('withMaterials')}
            checked={withMaterials}
            onChange={(change) => setWithMaterials(change.currentTarget.checked)}
          />
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void go()}>
          {t('sendLetter')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
