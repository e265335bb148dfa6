import type { Act } from '../../graphql';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { seenBy } from '../references';

/**
 * Tells those to whom somebody else gives these tasks, where they may see them. Whoever had one before and did not read
 * of it yet is not told of it any more.
 *
 * @param taskIds uuids of tasks that were given to somebody by this act.
 */
export async function tellAssignees(act: Act, taskIds: readonly string[]): Promise<void> {
  const manager = currentManager();
  await manager.query(
    `delete from notification n using task t
     where t.id = any($1) and n.task_id = t.id and n.kind = 'TASK_ASSIGNED' and n.read_at is null`,
    [taskIds],
  );
  const given = (await manager.query(
    `select t.id, t.assignee_id from task t
     where t.id = any($1) and t.assignee_id <> $2 and ${seenBy('task', 'array[t.assignee_id]', '1')}`,
    [taskIds, act.by.accountId],
  )) as { id: string; assignee_id: string }[];
  const rows = given.map(({ id, assignee_id: account_id }) => ({ id: newId(), account_id, task_id: id }));
  await manager.query(
    `insert into notification (id, account_id, kind, at, task_id)
     select n.id, n.account_id, 'TASK_ASSIGNED', $2, n.task_id from jsonb_populate_recordset(null::notification, $1::jsonb) n`,
    [JSON.stringify(rows), act.now],
  );
}
