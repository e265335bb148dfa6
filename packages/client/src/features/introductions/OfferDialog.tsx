import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, type IntroductionLineFragment, type UserError } from '../../graphql';
import { IntroductionsDocument, OfferIntroductionDocument } from './introductions';

/** Introduces the asker: what is written here is all that they get. */
export function OfferDialog({ request, onClose }: { request: IntroductionLineFragment; onClose: () => void }) {
  const { t } = useTranslation(['introductions', 'app', 'errors']);
  const [send, { loading }] = useMutation(OfferIntroductionDocument, { refetchQueries: [IntroductionsDocument] });
  const [message, setMessage] = useState('');
  const [contact, setContact] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    try {
      const input = { message: message.trim(), contact: contact.trim() || null, idempotencyKey: key };
      const refused = (await send({ variables: { id: request.id, input } })).data?.offerIntroduction.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      say(t('offered'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('offer')} width={560}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['message', 'contact']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <p className="u-sub">{t('offerText', { name: request.wanted })}</p>
        <Textarea
          label={t('message')}
          autosize
          minRows={3}
          value={message}
          error={errorAt(errors, 'message')}
          data-autofocus
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <TextInput
          label={
            <>
              {t('contact')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          value={contact}
          error={errorAt(errors, 'contact')}
          onChange={(event) => setContact(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('sendOffer')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
