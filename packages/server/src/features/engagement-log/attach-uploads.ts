import type { Act } from '../../graphql';
import { notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import type { LoggedEngagement } from './parts';

/** Puts the actor's own uploads, which are on no record yet, to the engagement. @throws DomainError NOT_FOUND for any other. */
export async function attachUploads(
  act: Act,
  { id, sensitivity }: LoggedEngagement,
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length === 0) return;
  const uuids = fileIds.map((file) => uuidFromOpaque('fil', file));
  const [, count] = (await currentManager().query(
    `update file set engagement_id = $1, sensitivity = $2
     where id = any($3) and created_by_id = $4 and removed_at is null
       and num_nonnulls(person_id, organisation_id, engagement_id, commitment_id) = 0`,
    [id, sensitivity, uuids.filter(Boolean), act.by.accountId],
  )) as [unknown, number];
  if (count !== new Set(fileIds).size) throw notFound('uploaded file', ['input', 'fileIds']);
}
