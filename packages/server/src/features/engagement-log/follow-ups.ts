import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { tellAssignees } from '../assignments';
import { requireEachColleague } from '../references';
import type { FollowUpInput } from './engagement-log.inputs';
import type { LoggedEngagement } from './parts';

/** Something to be done, where it stands in the input, and the point and person that it came from. */
export interface PlacedFollowUp {
  readonly followUp: FollowUpInput;
  readonly path: readonly string[];
  readonly pointId?: string;
  readonly personId?: string | null;
}

export async function insertFollowUps(
  act: Act,
  engagement: LoggedEngagement,
  followUps: readonly PlacedFollowUp[],
): Promise<void> {
  if (followUps.length === 0) return;
  for (const { followUp, path } of followUps)
    if (followUp.remindAt && new Date(followUp.remindAt) <= act.now)
      throw invalid('A reminder lies in the future. Choose a later time.', [...path, 'remindAt']);
  const given = followUps.filter(({ followUp }) => followUp.assigneeId);
  const assignees = await requireEachColleague(
    given.map(({ followUp, path }) => ({ id: followUp.assigneeId!, path: [...path, 'assigneeId'] })),
  );
  const rows = followUps.map((each) => ({
    id: newId(),
    title: each.followUp.title.trim(),
    description: each.followUp.description?.trim() || null,
    discussion_point_id: each.pointId ?? null,
    person_id: each.personId ?? null,
    assignee_id: assignees[given.indexOf(each)] ?? act.by.accountId,
    due_on: each.followUp.dueOn ?? null,
    remind_at: each.followUp.remindAt ?? null,
    priority: each.followUp.priority ?? 'NORMAL',
  }));
  await currentManager().query(
    `insert into task (id, title, description, engagement_id, discussion_point_id, person_id, assignee_id, due_on, remind_at, priority, sensitivity, created_at, created_by_id, updated_at)
     select t.id, t.title, t.description, $2, t.discussion_point_id, t.person_id, t.assignee_id, t.due_on, t.remind_at, t.priority, $3, $4, $5, $4
     from jsonb_populate_recordset(null::task, $1::jsonb) t`,
    [JSON.stringify(rows), engagement.id, engagement.sensitivity, act.now, act.by.accountId],
  );
  await tellAssignees(
    act,
    rows.map(({ id }) => id),
  );
  rows.forEach(({ id }) => act.touched('Task', id));
}
