import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';

/**
 * The tags of these names, found (accents, capitals and apostrophes aside) or made.
 *
 * @throws DomainError INVALID for a name of signs alone.
 */
export async function tagsByName(act: Act, names: readonly string[], path: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const manager = currentManager();
  const tidied = names.map((name) => name.replaceAll(/\s+/g, ' ').trim());
  const folded = (await manager.query(
    `select fold(name) as name from unnest($1::text[]) with ordinality n(name, place) order by place`,
    [tidied],
  )) as { name: string }[];
  folded.forEach(({ name }, index) => {
    if (!name) throw invalid('A tag is a word: write letters or figures.', [...path, String(index)]);
  });
  const made = (await manager.query(
    `insert into tag (id, name, created_at, created_by_id)
     select distinct on (fold(name)) id, name, $3::timestamptz, $4::uuid
     from unnest($1::uuid[], $2::text[]) with ordinality n(id, name, place) order by fold(name), place
     on conflict (fold(name)) do nothing returning id`,
    [tidied.map(newId), tidied, act.now, act.by.accountId],
  )) as { id: string }[];
  made.forEach(({ id }) => act.touched('Tag', id));
  const all = (await manager.query(`select id from tag where fold(name) = any($1)`, [
    folded.map(({ name }) => name),
  ])) as { id: string }[];
  return all.map(({ id }) => id);
}

/** The uuids of those of these tags that are there; what nobody ever used cannot be taken off. */
export async function knownTags(names: readonly string[]): Promise<string[]> {
  const rows = (await currentManager().query(
    `select id from tag where fold(name) in (select fold(n) from unnest($1::text[]) n)`,
    [names],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** The whole list of one record. */
export async function replaceTags(
  owner: 'person' | 'organisation',
  id: string,
  tagIds: readonly string[],
): Promise<void> {
  const manager = currentManager();
  await manager.query(`delete from ${owner}_tag where ${owner}_id = $1 and tag_id <> all($2)`, [id, tagIds]);
  await manager.query(
    `insert into ${owner}_tag (${owner}_id, tag_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [id, tagIds],
  );
}
