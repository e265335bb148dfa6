import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { Shape } from '../../design/shapes';
import type { CommitmentStatus, TaskStatus } from '../../graphql';

type Look = { tone: Tone; shape: Shape };

const commitments: Record<CommitmentStatus, Look> = {
  MADE: { tone: 'muted', shape: 'ring' },
  IN_PROGRESS: { tone: 'wait', shape: 'half' },
  KEPT: { tone: 'ok', shape: 'tick' },
  PARTLY_KEPT: { tone: 'ok', shape: 'half' },
  BROKEN: { tone: 'bad', shape: 'cross' },
  SUPERSEDED: { tone: 'muted', shape: 'arrow' },
  WITHDRAWN: { tone: 'muted', shape: 'struckRing' },
};
const tasks: Record<TaskStatus, Look> = {
  OPEN: { tone: 'muted', shape: 'ring' },
  IN_PROGRESS: { tone: 'wait', shape: 'half' },
  WAITING: { tone: 'wait', shape: 'hourglass' },
  DONE: { tone: 'ok', shape: 'tick' },
  CANCELLED: { tone: 'muted', shape: 'struckRing' },
};
const late: Look = { tone: 'bad', shape: 'bang' };

type CommitmentMarkProps = { status: CommitmentStatus; isOverdue?: boolean; silent?: boolean; word?: string };

/** Where a promise stands; what is late says so instead. */
export function CommitmentMark({ status, isOverdue, silent, word }: CommitmentMarkProps) {
  const { t } = useTranslation('words');
  return (
    <Mark {...(isOverdue ? late : commitments[status])} silent={silent}>
      {word ?? t(`commitmentStatus.${isOverdue ? 'OVERDUE' : status}`)}
    </Mark>
  );
}

type TaskMarkProps = { status: TaskStatus; isOverdue?: boolean; silent?: boolean; word?: string };

export function TaskMark({ status, isOverdue, silent, word }: TaskMarkProps) {
  const { t } = useTranslation('words');
  return (
    <Mark {...(isOverdue ? late : tasks[status])} silent={silent}>
      {word ?? (isOverdue ? t('commitmentStatus.OVERDUE') : t(`taskStatus.${status}`))}
    </Mark>
  );
}
