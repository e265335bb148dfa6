import type { Act } from '../../graphql';
import { currentManager } from '../../persistence';
import { requireSpokespeople } from './require-spokespeople';

/**
 * Those named are the whole new list of a pitch or media event, in so many statements however many they are. Who speaks for
 * the programme no more stays where they were named before.
 *
 * @param path where the list stands in the input, for what is refused of it.
 */
export async function nameSpokespeople(
  act: Act,
  owner: 'pitch' | 'media_event',
  ownerId: string,
  ids: readonly string[] | null | undefined,
  path: readonly string[] = ['input', 'spokespersonIds'],
): Promise<void> {
  if (!ids) return;
  const manager = currentManager();
  const named = `${owner}_spokesperson`;
  const carried = (await manager.query(`select spokesperson_id as id from ${named} where ${owner}_id = $1`, [
    ownerId,
  ])) as { id: string }[];
  const uuids = await requireSpokespeople(
    act,
    ids,
    path,
    carried.map(({ id }) => id),
    owner === 'pitch',
  );
  await manager.query(`delete from ${named} where ${owner}_id = $1 and spokesperson_id <> all($2)`, [ownerId, uuids]);
  await manager.query(
    `insert into ${named} (${owner}_id, spokesperson_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [ownerId, uuids],
  );
}
