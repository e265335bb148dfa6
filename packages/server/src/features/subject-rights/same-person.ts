import type { EntityManager } from 'typeorm';

/** The records that stand for one person: theirs, and those that were merged into it. */
export async function recordsOf(manager: EntityManager, personId: string): Promise<string[]> {
  const rows = (await manager.query(
    `with recursive same as (
       select id from person where id = $1
       union select p.id from person p join same s on p.merged_into_id = s.id)
     select id from same`,
    [personId],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
