import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type PitchQuery, type UserError } from '../../graphql';
import { FileField, type Kept } from '../embargoes';
import { OFFER_PLACES, offerFrom, offerInput } from './offer/offer';
import { OfferFields } from './offer/OfferFields';
import { AmendPitchDocument } from './pitches';

type AmendPitchDialogProps = { pitch: NonNullable<PitchQuery['pitch']>; onDone: () => void; onClose: () => void };

/** Written as they are typed. */
const MERGE_FIELDS = '{{firstName}} · {{name}} · {{outlet}} · {{story}}';
const SHOWN = ['angle', 'subject', 'body', ...OFFER_PLACES];

/** Changes a draft before it goes out; what is refused stays as it was typed. */
export function AmendPitchDialog({ pitch, onDone, onClose }: AmendPitchDialogProps) {
  const { t } = useTranslation(['media', 'releases', 'app', 'errors']);
  const [amend, { loading }] = useMutation(AmendPitchDocument);
  const { id, channel, version, materials } = pitch;
  const [values, setValues] = useState({
    angle: pitch.angle ?? '',
    subject: pitch.subject ?? '',
    body: pitch.body ?? '',
  });
  const given = materials.map(({ id: fileId, name }): Kept => ({ id: fileId, name }));
  const [files, setFiles] = useState(given);
  const [offer, setOffer] = useState(() => offerFrom(pitch));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const isMail = channel === 'EMAIL';
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: errorAt(errors, name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [name]: value }));
    },
  });
  const save = async () => {
    const input = {
      angle: values.angle.trim() || null,
      ...offerInput(offer),
      ...(isMail && { subject: values.subject.trim() || null, body: values.body || null }),
      // Those of a colleague stay where nothing of them is changed.
      ...(files.map((file) => file.id).join() !== given.map((file) => file.id).join() && {
        fileIds: files.map((file) => file.id),
      }),
      expectedVersion: version,
    };
    try {
      const refused = (await amend({ variables: { id, input } })).data?.amendPitch.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      onDone();
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('changeDraft')} width={640}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput label={t('angle')} data-autofocus {...field('angle')} />
        {isMail && (
          <>
            <TextInput label={t('subject')} {...field('subject')} />
            <Textarea label={t('text')} description={MERGE_FIELDS} autosize minRows={6} {...field('body')} />
          </>
        )}
        <OfferFields value={offer} given={pitch} errors={errors} onChange={setOffer} />
        <FileField
          label={t('addMaterial', { ns: 'releases' })}
          files={files}
          onAdd={(file) => setFiles((before) => [...before, file])}
          onRemove={(fileId) => setFiles((before) => before.filter((file) => file.id !== fileId))}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('saveDraft')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
