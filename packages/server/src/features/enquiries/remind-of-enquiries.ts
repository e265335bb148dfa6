import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { seesEnquiry } from './sees-enquiry';

/**
 * Reminds assignees of open enquiries of which little time is left, each once, however often this runs. Runs inside a
 * transaction.
 *
 * @returns how many were reminded.
 */
export async function remindOfEnquiries(now: Date): Promise<number> {
  const manager = currentManager();
  const [due] = (await manager.query(
    `update enquiry e set reminded_at = $1
     where e.remind_at <= $1 and e.reminded_at is null and e.assignee_id is not null and e.status in ('NEW','IN_PROGRESS')
       and ${seesEnquiry('e.assignee_id')}
     returning e.id, e.assignee_id`,
    [now],
  )) as [{ id: string; assignee_id: string }[], number];
  const rows = due.map(({ id, assignee_id: account_id }) => ({ id: newId(), account_id, enquiry_id: id }));
  await manager.query(
    `insert into notification (id, account_id, kind, at, enquiry_id)
     select n.id, n.account_id, 'ENQUIRY_DUE', $2, n.enquiry_id from jsonb_populate_recordset(null::notification, $1::jsonb) n`,
    [JSON.stringify(rows), now],
  );
  return rows.length;
}
