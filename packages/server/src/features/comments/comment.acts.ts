import type { Act } from '../../graphql';
import { newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { houseUnderAgreement, rightsOn } from '../contributions';
import { requireRecord } from '../references';
import { ShareRight } from '../sharing';
import { Comment } from './comment.entity';
import type { WriteCommentInput } from './comment.types';

/** Says something about a record that is shared with the right to comment, or that the house brought in itself. */
export async function writeComment(act: Act, input: WriteCommentInput): Promise<string> {
  const houseId = await houseUnderAgreement(act);
  const { key, id: on } = await requireRecord(
    act,
    input.onId,
    ['person', 'organisation', 'engagement'],
    ['input', 'onId'],
  );
  const right = (await rightsOn(act, [on])).get(on);
  if (right !== ShareRight.COMMENT && right !== ShareRight.CONTRIBUTE)
    throw refused('This record is shared with you, but not for commenting on it.', ['input', 'onId']);
  const id = newId();
  await currentManager().insert(Comment, {
    id,
    [key]: on,
    houseId,
    body: input.body.trim(),
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('Comment', id);
  return id;
}

/** Takes back what one said oneself, whether or not the record is still shared. */
export async function removeComment(act: Act, id: string): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('com', id);
  const own = uuid && (await manager.findOneBy(Comment, { id: uuid, createdById: act.by.accountId }));
  if (!own) throw notFound('comment', ['id']);
  await manager.delete(Comment, { id: own.id });
  act.touched('Comment', own.id);
  return id;
}
