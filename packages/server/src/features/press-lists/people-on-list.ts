import { notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/**
 * The uuids of who is on a press list on a day, today when none is said, of people whom all staff see; nobody where no list
 * is named.
 *
 * @throws DomainError NOT_FOUND
 */
export async function peopleOnPressList(
  id: string | null | undefined,
  path: readonly string[],
  asOf: string | null = null,
): Promise<string[]> {
  if (!id) return [];
  const uuid = uuidFromOpaque('prl', id);
  const manager = currentManager();
  const [known] = (await manager.query(`select id from press_list where id = $1`, [uuid])) as unknown[];
  if (!known) throw notFound('press list', path);
  const rows = (await manager.query(
    `select p.id from on_press_list($1, $2::date) l(id) join person p on p.id = l.id and p.sensitivity <= 1 and p.merged_into_id is null`,
    [uuid, asOf],
  )) as { id: string }[];
  return rows.map(({ id: personId }) => personId);
}
