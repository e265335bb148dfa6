import { dayOf, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { seenBy } from '../references';

/**
 * Tells assignees of tasks whose time to be reminded has come, and whoever recorded a commitment that it is due today.
 * Each is told once, however often this runs, and only of what they may see. Runs inside a transaction.
 *
 * @returns how many were told.
 */
export async function deliverReminders(now: Date): Promise<number> {
  const manager = currentManager();
  const due = (await manager.query(
    `update task t set reminded_at = $1
     where remind_at <= $1 and reminded_at is null and assignee_id is not null and status in ('OPEN', 'IN_PROGRESS', 'WAITING')
       and ${seenBy('task', 'array[t.assignee_id]', '1')}
     returning id, assignee_id`,
    [now],
  )) as [{ id: string; assignee_id: string }[], number];
  const promised = (await manager.query(
    `select t.id, t.created_by_id from commitment t
     where t.due_on = $1 and t.status in ('MADE', 'IN_PROGRESS') and t.created_by_id is not null
       and not exists (select from notification n where n.commitment_id = t.id and n.account_id = t.created_by_id)
       and ${seenBy('commitment', 'array[t.created_by_id]', '1')}`,
    [dayOf(now)],
  )) as { id: string; created_by_id: string }[];
  const rows = [
    ...due[0].map((task) => ({
      id: newId(),
      account_id: task.assignee_id,
      kind: 'TASK_REMINDER',
      task_id: task.id,
      commitment_id: null,
    })),
    ...promised.map((each) => ({
      id: newId(),
      account_id: each.created_by_id,
      kind: 'COMMITMENT_DUE',
      task_id: null,
      commitment_id: each.id,
    })),
  ];
  await manager.query(
    `insert into notification (id, account_id, kind, at, task_id, commitment_id)
     select n.id, n.account_id, n.kind, $2, n.task_id, n.commitment_id from jsonb_populate_recordset(null::notification, $1::jsonb) n`,
    [JSON.stringify(rows), now],
  );
  return rows.length;
}
