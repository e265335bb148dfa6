import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { ChoiceChips } from '../../design/Choice';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder } from '../../design/Finder';
import { Note } from '../../design/Note';
import { say as announce } from '../../design/toasts';
import { errorAt, errorsElsewhere, type Channel, type EnquiryKind, type UserError } from '../../graphql';
import { ColleagueSelect } from '../choices';
import { positionOf, useStakeholderSearch } from '../people';
import { RecordEnquiryDocument } from './enquiries';

const CHANNELS = ['PHONE', 'WHATSAPP', 'EMAIL', 'SMS', 'SIGNAL', 'IN_PERSON'] as const satisfies readonly Channel[];
const SHOWN = ['personId', 'askedBy', 'question', 'dueAt', 'assigneeId'];

type Who = { id: string; name: string; organisation: { id: string; name: string } | null };

/** Quick capture: what is asked, by whom, by when, and who answers. */
export function EnquiryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['enquiries', 'words', 'app', 'errors']);
  const navigate = useNavigate();
  const [record, { loading }] = useMutation(RecordEnquiryDocument, { refetchQueries: ['Enquiries', 'EnquiriesDue'] });
  const [values, setValues] = useState({
    kind: 'PRESS' as EnquiryKind,
    question: '',
    askedBy: '',
    channel: 'PHONE' as Channel,
    dueAt: '',
    assigneeId: null as string | null,
  });
  const [who, setWho] = useState<Who | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const save = async () => {
    try {
      const input = {
        ...values,
        personId: who?.id,
        organisationId: who?.organisation?.id,
        askedBy: who ? null : values.askedBy.trim() || null,
        dueAt: values.dueAt ? `${values.dueAt}:00+03:00` : null,
        idempotencyKey: key,
      };
      const answer = (await record({ variables: { input } })).data?.recordEnquiry;
      setErrors(answer?.userErrors ?? []);
      if (!answer?.enquiry || answer.userErrors.length > 0) return;
      announce(t('saved'));
      onClose();
      void navigate({ to: '/media/enquiries/$enquiryId', params: { enquiryId: answer.enquiry.id } });
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('add')} width={600}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Textarea
          label={t('question')}
          autosize
          minRows={3}
          data-autofocus
          value={values.question}
          error={errorAt(errors, 'question')}
          onChange={(event) => set({ question: event.currentTarget.value })}
        />
        <WhoAsks who={who} onWho={setWho} error={errorAt(errors, 'personId')} />
        {!who && (
          <TextInput
            label={t('askedBy')}
            value={values.askedBy}
            error={errorAt(errors, 'askedBy')}
            onChange={(event) => set({ askedBy: event.currentTarget.value })}
          />
        )}
        <ChoiceChips
          label={t('kind')}
          value={values.kind}
          options={(['PRESS', 'RESEARCH'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <div className="u-form-row">
          <Select
            label={t('channel')}
            allowDeselect={false}
            data={CHANNELS.map((value) => ({ value, label: t(`contactPoint.${value}`, { ns: 'words' }) }))}
            value={values.channel}
            onChange={(channel) => set({ channel: (channel ?? 'PHONE') as Channel })}
          />
          <TextInput
            label={t('dueAt')}
            type="datetime-local"
            value={values.dueAt}
            error={errorAt(errors, 'dueAt')}
            onChange={(event) => set({ dueAt: event.currentTarget.value })}
          />
        </div>
        <ColleagueSelect
          label={t('assignee')}
          placeholder={t('nobody')}
          clearable
          value={values.assigneeId}
          error={errorAt(errors, 'assigneeId')}
          onChange={(assigneeId) => set({ assigneeId })}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={!values.question.trim()} loading={loading} onClick={() => void save()}>
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

type WhoAsksProps = { who: Who | null; onWho: (who: Who | null) => void; error: string | undefined };

/** Somebody on record; their outlet of today comes with them. */
function WhoAsks({ who, onWho, error }: WhoAsksProps) {
  const { t } = useTranslation('enquiries');
  const [text, setText] = useState('');
  const { hits, loading } = useStakeholderSearch(text, ['PERSON']);
  const options = hits.flatMap(({ person }) =>
    person
      ? [
          {
            id: person.id,
            name: person.name,
            note: positionOf(person.currentMembership),
            face: <Face name={person.name} />,
            organisation: person.currentMembership?.organisation ?? null,
          },
        ]
      : [],
  );
  return (
    <Field label={t('who')} help={t('whoHelp')} error={error}>
      {({ id, describedBy, invalid }) =>
        who ? (
          <div className="u-tokens">
            <Chip on removeLabel={t('removeChip', { name: who.name })} onRemove={() => onWho(null)}>
              {[who.name, who.organisation?.name].filter(Boolean).join(' · ')}
            </Chip>
          </div>
        ) : (
          <Finder
            id={id}
            describedBy={describedBy}
            invalid={invalid}
            label={t('who')}
            text={text}
            onText={setText}
            loading={loading}
            options={options}
            onPick={({ id: picked, name, organisation }) => onWho({ id: picked, name, organisation })}
          />
        )
      }
    </Field>
  );
}
