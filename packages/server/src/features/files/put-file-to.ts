import type { Act } from '../../graphql';
import { notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/** To a record, by the column of its kind; never a file that is on one already, nor another's. */
export async function putFileTo(
  act: Act,
  fileId: string,
  column: string,
  to: string,
  sensitivity: number,
): Promise<string> {
  const uuid = uuidFromOpaque('fil', fileId);
  const [, count] = (await currentManager().query(
    `update file set ${column} = $2, sensitivity = greatest(sensitivity, $3)
     where id = $1 and created_by_id = $4 and removed_at is null
       and num_nonnulls(person_id, organisation_id, engagement_id, commitment_id, agreement_id, media_event_id, clipping_id) = 0 and not is_material(id)`,
    [uuid, to, sensitivity, act.by.accountId],
  )) as [unknown, number];
  if (!uuid || count !== 1) throw notFound('uploaded file', ['input', 'fileId']);
  act.touched('File', uuid);
  return uuid;
}
