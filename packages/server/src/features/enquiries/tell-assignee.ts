import type { Act } from '../../graphql';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { seesEnquiry } from './sees-enquiry';

/** Tells whom somebody else gives this enquiry. Who had it before and did not read of it yet is not told of it any more. */
export async function tellAssignee(act: Act, id: string): Promise<void> {
  const manager = currentManager();
  await manager.query(
    `delete from notification where enquiry_id = $1 and kind in ('ENQUIRY_ASSIGNED','ENQUIRY_DUE') and read_at is null`,
    [id],
  );
  await manager.query(
    `insert into notification (id, account_id, kind, at, enquiry_id)
     select $1, e.assignee_id, 'ENQUIRY_ASSIGNED', $2, e.id from enquiry e
     where e.id = $3 and e.assignee_id <> $4 and ${seesEnquiry('e.assignee_id')}`,
    [newId(), act.now, id, act.by.accountId],
  );
}
