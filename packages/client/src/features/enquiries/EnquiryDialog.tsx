import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../design/Choice';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { FindOne } from '../../design/FindOne';
import { Note } from '../../design/Note';
import { say as announce } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  type Channel,
  type EnquiryDetailsFragment,
  type EnquiryKind,
  type UserError,
} from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { ColleagueSelect } from '../choices';
import { OrganisationFinder } from '../organisations';
import { positionOf, useStakeholderSearch } from '../people';
import { AmendEnquiryDocument, RecordEnquiryDocument } from './enquiries';

const CHANNELS = ['PHONE', 'WHATSAPP', 'EMAIL', 'SMS', 'SIGNAL', 'IN_PERSON'] as const satisfies readonly Channel[];
const SHOWN = ['personId', 'organisationId', 'askedBy', 'question', 'dueAt', 'assigneeId'];

type EnquiryDialogProps = { enquiry?: EnquiryDetailsFragment; onClose: () => void };
type Named = { id: string; name: string };
type Who = Named & { organisation: Named | null };

/** Quick capture: what is asked, by whom, by when, and who answers; for a new one and for a change. */
export function EnquiryDialog({ enquiry, onClose }: EnquiryDialogProps) {
  const { t } = useTranslation(['enquiries', 'words', 'app', 'errors']);
  const navigate = useNavigate();
  const dates = useDates();
  const refetchQueries = ['Enquiries', 'EnquiriesDue'];
  const [record, recording] = useMutation(RecordEnquiryDocument, { refetchQueries });
  const [amend, amending] = useMutation(AmendEnquiryDocument, { refetchQueries });
  const [values, setValues] = useState(() => ({
    kind: enquiry?.kind ?? ('PRESS' as EnquiryKind),
    question: enquiry?.question ?? '',
    askedBy: enquiry?.askedBy ?? '',
    channel: enquiry?.channel ?? ('PHONE' as Channel),
    dueAt: enquiry?.dueAt ? `${dates.dayOf(enquiry.dueAt)}T${dates.clock(enquiry.dueAt)}` : '',
    assigneeId: enquiry?.assignee?.id ?? null,
  }));
  const [person, setPerson] = useState<Named | null>(enquiry?.person ?? null);
  const [organisation, setOrganisation] = useState<Named | null>(enquiry?.organisation ?? null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const isOpen = !enquiry || enquiry.status === 'NEW' || enquiry.status === 'IN_PROGRESS';
  const save = async () => {
    try {
      const { assigneeId, ...rest } = values;
      // Who answered one that is closed stays written down.
      const answers = isOpen && { assigneeId };
      const input = {
        ...rest,
        personId: person?.id ?? null,
        organisationId: organisation?.id ?? null,
        askedBy: person ? null : values.askedBy.trim() || null,
        dueAt: values.dueAt ? `${values.dueAt}:00+03:00` : null,
      };
      const answer = enquiry
        ? (
            await amend({
              variables: { id: enquiry.id, input: { ...input, ...answers, expectedVersion: enquiry.version } },
            })
          ).data?.amendEnquiry
        : (await record({ variables: { input: { ...input, assigneeId, idempotencyKey: key } } })).data?.recordEnquiry;
      setErrors(answer?.userErrors ?? []);
      if (!answer?.enquiry || answer.userErrors.length > 0) return;
      announce(t(enquiry ? 'amended' : 'saved'));
      onClose();
      if (!enquiry) void navigate({ to: '/media/enquiries/$enquiryId', params: { enquiryId: answer.enquiry.id } });
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t(enquiry ? 'change' : 'add')} width={600}>
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
        <WhoAsks
          who={person}
          onWho={(chosen) => {
            setPerson(chosen);
            if (chosen?.organisation) setOrganisation(chosen.organisation);
          }}
          error={errorAt(errors, 'personId')}
        />
        {!person && (
          <TextInput
            label={t('askedBy')}
            value={values.askedBy}
            error={errorAt(errors, 'askedBy')}
            onChange={(event) => set({ askedBy: event.currentTarget.value })}
          />
        )}
        <OrganisationFinder
          label={t('organisation')}
          value={organisation}
          onChange={setOrganisation}
          error={errorAt(errors, 'organisationId')}
        />
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
        {isOpen && (
          <ColleagueSelect
            label={t('assignee')}
            placeholder={t('nobody')}
            clearable
            value={values.assigneeId}
            error={errorAt(errors, 'assigneeId')}
            onChange={(assigneeId) => set({ assigneeId })}
          />
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button
          disabled={!values.question.trim()}
          loading={recording.loading || amending.loading}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

type WhoAsksProps = { who: Named | null; onWho: (who: Who | null) => void; error: string | undefined };

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
    <FindOne
      label={t('who')}
      help={t('whoHelp')}
      error={error}
      chosen={who?.name}
      removeLabel={(name) => t('removeChip', { name })}
      onRemove={() => onWho(null)}
      text={text}
      onText={setText}
      loading={loading}
      options={options}
      onPick={({ id: picked, name, organisation }) => onWho({ id: picked, name, organisation })}
    />
  );
}
