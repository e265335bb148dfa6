import type { Act } from '../../../graphql';
import { dayOf } from '../../../kernel';
import { currentManager } from '../../../persistence';
import type { Known, Outlet } from './read-line';

/** What a list can name: of outlets and journalists those whom all staff see. */
export async function loadKnown(act: Act): Promise<Known> {
  const manager = currentManager();
  const outlets = (await manager.query(
    `select o.id, l.medium_id as "mediumId", coalesce(case when cardinality(l.languages) = 1 then l.languages[1] end, 'en') as language,
       (select k.id from term k where k.vocabulary = 'COVERAGE_TYPE' order by k.code = case when m.code ~ '^(radio|tv)' then 'broadcast_segment'
         when m.code = 'podcast' then 'podcast' else 'article' end desc, k.position limit 1) as "typeId",
       array(select distinct fold(n.name) from (select o.name union select o.short_name
         union select a.name from other_name a where a.organisation_id = o.id) n where n.name is not null) as names
     from outlet l join organisation o on o.id = l.organisation_id and o.sensitivity <= 1 and o.merged_into_id is null
     join term m on m.id = l.medium_id`,
  )) as (Outlet & { names: string[] })[];
  const byName = new Map<string, Outlet[]>();
  for (const { names, ...outlet } of outlets)
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), outlet]);
  const types = (await manager.query(
    `select id, array[fold(code), fold(label_en), fold(label_sw)] as names from term where vocabulary = 'COVERAGE_TYPE' and retired_at is null`,
  )) as { id: string; names: string[] }[];
  const journalists = (await manager.query(
    `select fold(p.name) as name, min(p.id::text) as id from journalist j join person p on p.id = j.person_id
     where p.sensitivity <= 1 and p.merged_into_id is null group by 1 having count(*) = 1`,
  )) as { name: string; id: string }[];
  return {
    today: dayOf(act.now),
    outlets: byName,
    types: new Map(types.flatMap(({ id, names }) => names.map((name) => [name, id] as const))),
    journalists: new Map(journalists.map(({ name, id }) => [name, id])),
  };
}
