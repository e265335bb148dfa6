import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager, insertAlong } from '../../persistence';
import { tellAssignees } from '../assignments';
import { requireEngagement, requireStaff, requireVisible, requireVisibleRow } from '../references';
import { Task } from './task.entity';
import type { AmendTaskInput, RecordTaskInput } from './task.inputs';
import { TaskStatus } from './task.type';

interface TaskRow {
  readonly id: string;
  readonly status: TaskStatus;
  readonly assignee_id: string | null;
  readonly sensitivity: number;
  readonly version: number;
}

export async function recordTask(act: Act, input: RecordTaskInput): Promise<string> {
  const point = input.discussionPointId ? await requirePoint(input.discussionPointId) : null;
  const engagement = point
    ? await requireEngagement(act, point.engagement, ['input', 'discussionPointId'])
    : input.engagementId
      ? await requireEngagement(act, input.engagementId, ['input', 'engagementId'])
      : null;
  const commitment = input.commitmentId
    ? await requireVisibleRow<TaskRow>(act, 'commitment', 'cmt', input.commitmentId, 'commitment')
    : null;
  const [personId = null] = input.personId
    ? await requireVisible(act, 'person', [{ id: input.personId, path: ['input', 'personId'] }])
    : [];
  const [organisationId = null] = input.organisationId
    ? await requireVisible(act, 'organisation', [{ id: input.organisationId, path: ['input', 'organisationId'] }])
    : [];
  const id = newId();
  insertAlong(Task, {
    id,
    title: input.title.trim(),
    description: input.description?.trim() || null,
    engagementId: engagement?.id ?? null,
    discussionPointId: point?.id ?? null,
    commitmentId: commitment?.id ?? null,
    personId,
    organisationId,
    assigneeId: await assigneeOf(act, input.assigneeId ?? undefined),
    dueOn: input.dueOn ?? null,
    remindAt: reminder(act, input.remindAt),
    priority: input.priority ?? 'NORMAL',
    sensitivity: Math.max(1, engagement?.sensitivity ?? 0, commitment?.sensitivity ?? 0),
    createdAt: act.now,
    createdById: act.by.accountId,
    updatedAt: act.now,
  });
  await tellAssignees(act, [id]);
  act.touched('Task', id);
  act.tell('TaskRecorded', id);
  return id;
}

export async function amendTask(act: Act, id: string, input: AmendTaskInput): Promise<string> {
  const row = await requireVisibleRow<TaskRow>(act, 'task', 'tsk', id, 'task');
  expectVersion(row.version, input.expectedVersion);
  const assigneeId = input.assigneeId ? await assigneeOf(act, input.assigneeId) : input.assigneeId;
  await currentManager().update(
    Task,
    { id: row.id },
    {
      ...(input.title !== undefined && { title: input.title.trim() }),
      ...(input.description !== undefined && { description: input.description?.trim() || null }),
      ...(assigneeId !== undefined && { assigneeId }),
      ...(input.dueOn !== undefined && { dueOn: input.dueOn }),
      ...(input.remindAt !== undefined && { remindAt: reminder(act, input.remindAt), remindedAt: null }),
      ...(input.priority && { priority: input.priority }),
      ...(input.status && standing(act, row, input.status)),
      version: row.version + 1,
      updatedAt: act.now,
    },
  );
  if (assigneeId !== undefined && assigneeId !== row.assignee_id) await tellAssignees(act, [row.id]);
  act.touched('Task', row.id, Object.keys(input));
  act.tell('TaskAmended', row.id);
  return row.id;
}

/** Done, or open again; its discussion point follows by itself. Doing what is done already changes nothing. */
export async function settleTask(
  act: Act,
  id: string,
  status: TaskStatus.DONE | TaskStatus.OPEN,
  expectedVersion?: number | null,
): Promise<string> {
  const row = await requireVisibleRow<TaskRow>(act, 'task', 'tsk', id, 'task');
  if (row.status === status) return row.id;
  expectVersion(row.version, expectedVersion);
  await currentManager().update(
    Task,
    { id: row.id },
    { ...standing(act, row, status), version: row.version + 1, updatedAt: act.now },
  );
  act.touched('Task', row.id, ['status']);
  act.tell(status === TaskStatus.DONE ? 'TaskCompleted' : 'TaskReopened', row.id);
  return row.id;
}

const standing = (act: Act, row: TaskRow, status: TaskStatus) => ({
  status,
  completedAt: status === TaskStatus.DONE ? (row.status === TaskStatus.DONE ? undefined : act.now) : null,
});

async function assigneeOf(act: Act, id: string | undefined): Promise<string> {
  if (!id) return act.by.accountId;
  const [assignee] = await requireStaff([id], ['input', 'assigneeId']);
  return assignee!;
}

function reminder(act: Act, remindAt: string | null | undefined): Date | null {
  if (!remindAt) return null;
  const at = new Date(remindAt);
  if (at <= act.now) throw invalid('A reminder lies in the future. Choose a later time.', ['input', 'remindAt']);
  return at;
}

async function requirePoint(id: string): Promise<{ id: string; engagement: string }> {
  const [point] = (await currentManager().query(
    `select id, 'eng_' || replace(engagement_id::text, '-', '') as engagement from discussion_point where id = $1`,
    [uuidFromOpaque('dpt', id)],
  )) as { id: string; engagement: string }[];
  if (!point) throw notFound('discussion point', ['input', 'discussionPointId']);
  return point;
}
