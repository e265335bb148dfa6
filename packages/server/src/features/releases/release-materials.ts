import type { Act } from '../../graphql';
import { notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/** What a version is handed out with, all of it: own uploads that may leave the house, and what the release has already. */
export async function attachMaterials(act: Act, versionId: string, fileIds: readonly string[]): Promise<void> {
  const manager = currentManager();
  const kept: string[] = [];
  for (const [index, fileId] of fileIds.entries()) {
    const [file] = (await manager.query(
      `select id from file f where id = $1 and removed_at is null and sensitivity <= 1
         and (created_by_id = $2 or exists (select from press_release_material m where m.version_id = $3 and m.file_id = f.id))
       for share`,
      [uuidFromOpaque('fil', fileId), act.by.accountId, versionId],
    )) as { id: string }[];
    if (!file) throw notFound('uploaded file', ['input', 'fileIds', String(index)]);
    kept.push(file.id);
  }
  await manager.query(`delete from press_release_material where version_id = $1`, [versionId]);
  await manager.query(
    `insert into press_release_material (version_id, file_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [versionId, kept],
  );
}
