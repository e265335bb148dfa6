import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommitmentLineFragment, TaskLineFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { CommitmentMenu } from './CommitmentMenu';
import { CommitmentMark } from './marks';
import { useCompleteTask } from './use-complete-task';
import './promises.css';

type PromisesAndTasksProps = {
  commitments: CommitmentLineFragment[];
  tasks: TaskLineFragment[];
  /** On a person's own page their name need not be said again. */
  ofPersonId?: string;
};

/** What was promised to us and what we promised to do, the late first. */
export function PromisesAndTasks({ commitments, tasks, ofPersonId }: PromisesAndTasksProps) {
  return (
    <ul className="promises">
      {commitments.map((commitment) => (
        <OnePromise key={commitment.id} commitment={commitment} ofPersonId={ofPersonId} />
      ))}
      {tasks.map((task) => (
        <OneTask key={task.id} task={task} />
      ))}
    </ul>
  );
}

function Due({ day, settled }: { day: string | null | undefined; settled: boolean }) {
  const dates = useDates();
  if (!day) return null;
  const { text, urgency } = dates.due(day);
  return (
    <>
      {' · '}
      <time dateTime={day} title={dates.full(day)} data-tone={settled ? undefined : urgency}>
        {settled ? dates.short(day) : text}
      </time>
    </>
  );
}

function OnePromise({
  commitment,
  ofPersonId,
}: {
  commitment: CommitmentLineFragment;
  ofPersonId: string | undefined;
}) {
  const { t } = useTranslation('tasks');
  const { person, post, status } = commitment;
  const who = person && person.id !== ofPersonId ? person.name : null;
  const as = post ? t('asPost', { post: post.label }) : null;
  return (
    <li>
      <CommitmentMark status={status} isOverdue={commitment.isOverdue} silent />
      <p>
        <strong>{commitment.text}</strong>
        <span>
          {[who ?? t('theirPromise'), as].filter(Boolean).join(', ')}
          <Due day={commitment.dueOn} settled={status !== 'MADE' && status !== 'IN_PROGRESS'} />
        </span>
        {commitment.isInherited && <span className="promises-inherited">{t('inherited')}</span>}
      </p>
      {commitment.viewerCan.amend && <CommitmentMenu commitment={commitment} />}
    </li>
  );
}

function OneTask({ task }: { task: TaskLineFragment }) {
  const { t } = useTranslation('tasks');
  const toggle = useCompleteTask();
  const done = task.status === 'DONE';
  return (
    <li data-done={done || undefined}>
      <label className="u-hit">
        <Checkbox
          radius="xl"
          checked={done}
          disabled={!task.viewerCan.amend}
          aria-label={t('doneLabel', { title: task.title })}
          onChange={() => toggle(task)}
        />
      </label>
      <p>
        <strong>{task.title}</strong>
        <span>
          {[t('ourTask'), task.assignee?.name].filter(Boolean).join(', ')}
          <Due day={task.dueOn} settled={done} />
        </span>
      </p>
    </li>
  );
}
