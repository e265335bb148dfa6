import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { FindOne } from '../../design/FindOne';
import type { FinderOption } from '../../design/Finder';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type Priority, type UserError } from '../../graphql';
import { addDays } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import { ColleagueSelect } from '../choices';
import { positionOf, useStakeholderSearch } from '../people';
import './lines';

const RecordTaskDocument = graphql(`
  mutation RecordTask($input: RecordTaskInput!) {
    recordTask(input: $input) {
      task {
        ...TaskLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const PRIORITIES: Priority[] = ['LOW', 'NORMAL', 'HIGH', 'URGENT'];
const SHOWN = ['title', 'description', 'assigneeId', 'dueOn', 'personId', 'priority'];

type TaskDialogProps = {
  accountId: string;
  /** What it follows up. */
  engagement?: { __typename: 'Engagement'; id: string };
  onClose: () => void;
};

export function TaskDialog({ accountId, engagement, onClose }: TaskDialogProps) {
  const { t } = useTranslation(['tasks', 'words', 'app', 'errors']);
  const dates = useDates();
  const [record, { loading }] = useMutation(RecordTaskDocument, {
    update(cache, { data }) {
      const task = data?.recordTask.task;
      if (!task) return;
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'tasks' });
      if (engagement) cache.evict({ id: cache.identify(engagement), fieldName: 'tasks' });
      if (task.person) {
        for (const fieldName of ['tasks', 'timeline'])
          cache.evict({ id: cache.identify({ __typename: 'Person', id: task.person.id }), fieldName });
      }
    },
  });
  const [values, setValues] = useState({
    title: '',
    description: '',
    assigneeId: accountId as string | null,
    dueOn: addDays(dates.today, 1) as string | null,
    priority: 'NORMAL' as Priority,
  });
  const [about, setAbout] = useState<FinderOption | null>(null);
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const { hits } = useStakeholderSearch(text, ['PERSON']);
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const options = hits.flatMap(({ person }): FinderOption[] =>
    person
      ? [
          {
            id: person.id,
            name: person.name,
            note: positionOf(person.currentMembership),
            face: <Face name={person.name} />,
          },
        ]
      : [],
  );
  const save = async () => {
    if (!values.title.trim()) {
      setErrors([{ code: 'REQUIRED', message: t('titleMissing'), path: ['title'] }]);
      return;
    }
    const input = {
      ...values,
      idempotencyKey: key,
      title: values.title.trim(),
      description: values.description.trim() || undefined,
      personId: about?.id,
      engagementId: engagement?.id,
    };
    try {
      const refused = (await record({ variables: { input } })).data?.recordTask.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('newTask')} width={520}>
      <form
        id="task"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('taskTitle')}
          value={values.title}
          error={errorAt(errors, 'title')}
          data-autofocus
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div className="u-form-row">
          <ColleagueSelect
            label={t('assignee')}
            value={values.assigneeId}
            error={errorAt(errors, 'assigneeId')}
            onChange={(assigneeId) => change({ assigneeId })}
          />
          <Select
            label={t('priority')}
            allowDeselect={false}
            value={values.priority}
            data={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`, { ns: 'words' }) }))}
            onChange={(priority) => change({ priority: priority as Priority })}
          />
        </div>
        <Field label={t('due')} error={errorAt(errors, 'dueOn')}>
          {() => (
            <span>
              <DateButton
                label={t('due')}
                value={values.dueOn}
                clearLabel={t('noDate')}
                onChange={(dueOn) => change({ dueOn })}
              >
                {values.dueOn ? dates.near(values.dueOn) : t('noDate')}
              </DateButton>
            </span>
          )}
        </Field>
        <FindOne
          label={t('about')}
          optional={t('optional', { ns: 'app' })}
          error={errorAt(errors, 'personId')}
          chosen={about?.name}
          removeLabel={() => t('remove', { ns: 'app' })}
          onRemove={() => setAbout(null)}
          text={text}
          onText={setText}
          options={options}
          onPick={setAbout}
        />
        <Textarea
          label={
            <>
              {t('description')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          autosize
          minRows={2}
          value={values.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="task" loading={loading}>
          {t('saveTask')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
