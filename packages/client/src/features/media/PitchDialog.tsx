import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type PitchChannel, type UserError } from '../../graphql';
import { addDays, dayIn } from '../../lib/instants';
import { FileField, InstantFields, type Kept, instantOf, type Moment } from '../embargoes';
import { PressListsDocument } from './lists/press-lists';
import { OFFER_PLACES, emptyOffer, offerInput } from './offer/offer';
import { OfferFields } from './offer/OfferFields';
import { ComposeDocument, PitchesDocument, RecordPitchDocument } from './pitches';

type PitchDialogProps = {
  personIds?: string[];
  /** Where neither people nor a list is given, a list is chosen. */
  pressListId?: string;
  pressReleaseId?: string;
  onClose: () => void;
};

const CHANNELS: PitchChannel[] = ['EMAIL', 'PHONE', 'WHATSAPP', 'SIGNAL', 'SMS', 'IN_PERSON'];
/** Written as they are typed. */
const MERGE_FIELDS = '{{firstName}} · {{name}} · {{outlet}} · {{story}}';
const SHOWN = ['embargoUntil', 'storyTitle', 'storyId', 'angle', 'subject', 'body', 'pressListId', ...OFFER_PLACES];

/** A story for those who were picked, or for a list. It is kept as a draft; its page says who may get it, and sends it. */
export function PitchDialog({ personIds, pressListId, pressReleaseId, onClose }: PitchDialogProps) {
  const { t } = useTranslation(['media', 'pitchOffers', 'releases', 'words', 'app', 'errors']);
  const navigate = useNavigate();
  const { data } = useQuery(ComposeDocument);
  const [record, { loading }] = useMutation(RecordPitchDocument, { refetchQueries: [PitchesDocument] });
  const [values, setValues] = useState({ storyTitle: '', angle: '', subject: '{{story}}', body: '' });
  const [storyId, setStoryId] = useState<string | null>(null);
  const [channel, setChannel] = useState<PitchChannel>('EMAIL');
  const [embargo, setEmbargo] = useState<Moment | null>(null);
  const [files, setFiles] = useState<Kept[]>([]);
  const [offer, setOffer] = useState(() => emptyOffer(pressReleaseId));
  const [listId, setListId] = useState(pressListId ?? null);
  const mustChoose = !personIds && !pressListId;
  const lists = useQuery(PressListsDocument, { skip: !mustChoose });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
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
    try {
      const input = {
        ...(storyId ? { storyId } : { storyTitle: values.storyTitle.trim() }),
        ...(isMail && { subject: values.subject.trim(), body: values.body }),
        angle: values.angle.trim() || null,
        channel,
        embargoUntil: embargo && instantOf(embargo),
        fileIds: files.map(({ id }) => id),
        ...offerInput(offer),
        personIds,
        pressListId: listId,
        idempotencyKey: key,
      };
      const answer = (await record({ variables: { input } })).data?.recordPitch;
      setErrors(answer?.userErrors ?? []);
      if (!answer?.pitch || answer.userErrors.length > 0) return;
      onClose();
      void navigate({ to: '/media/pitches/$pitchId', params: { pitchId: answer.pitch.id } });
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('pitchTitle')} width={640}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {personIds && <p className="u-sub">{t('goesTo', { count: personIds.length })}</p>}
        {mustChoose && (
          <Select
            label={t('toList', { ns: 'pitchOffers' })}
            searchable
            data={
              lists.data?.pressLists.edges.map(({ node }) => ({
                value: node.id,
                label: `${node.name} · ${node.memberCount}`,
              })) ?? []
            }
            value={listId}
            error={errorAt(errors, 'pressListId')}
            onChange={setListId}
          />
        )}
        {isMail && data && !data.mailStatus.canSend && <Note>{t('noServer')}</Note>}
        {!storyId && (
          <TextInput label={t('story')} description={t('storyHelp')} data-autofocus {...field('storyTitle')} />
        )}
        {(data?.stories.nodes.length ?? 0) > 0 && (
          <Select
            label={t('knownStory')}
            clearable
            searchable
            data={data?.stories.nodes.map(({ id, title }) => ({ value: id, label: title })) ?? []}
            value={storyId}
            error={errorAt(errors, 'storyId')}
            onChange={setStoryId}
          />
        )}
        <Select
          label={t('channel2')}
          description={isMail ? undefined : t('byHand')}
          allowDeselect={false}
          data={CHANNELS.map((value) => ({ value, label: t(`contactPoint.${value}`, { ns: 'words' }) }))}
          value={channel}
          onChange={(value) => setChannel((value ?? 'EMAIL') as PitchChannel)}
        />
        <TextInput label={t('angle')} {...field('angle')} />
        {isMail && (
          <>
            <TextInput label={t('subject')} {...field('subject')} />
            <Textarea label={t('text')} description={MERGE_FIELDS} autosize minRows={6} {...field('body')} />
          </>
        )}
        <OfferFields
          value={offer}
          errors={errors}
          onChange={setOffer}
          onRelease={(title) => {
            if (!storyId && !values.storyTitle.trim()) setValues((before) => ({ ...before, storyTitle: title }));
          }}
        />
        <FileField
          label={t('addMaterial', { ns: 'releases' })}
          files={files}
          onAdd={(file) => setFiles((before) => [...before, file])}
          onRemove={(id) => setFiles((before) => before.filter((file) => file.id !== id))}
        />
        <Checkbox
          label={t('setEmbargo', { ns: 'releases' })}
          checked={embargo !== null}
          onChange={(event) =>
            setEmbargo(event.currentTarget.checked ? { day: addDays(dayIn(new Date()), 1), clock: '10:00' } : null)
          }
        />
        {embargo && (
          <InstantFields
            label={t('embargo', { ns: 'releases' })}
            value={embargo}
            error={errorAt(errors, 'embargoUntil')}
            onChange={setEmbargo}
          />
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={mustChoose && !listId} loading={loading} onClick={() => void save()}>
          {t('saveDraft')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
