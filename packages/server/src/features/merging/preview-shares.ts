import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access';
import type { MergePreview } from './merge.types';
import type { MergedRecord } from './pair';

/** Names of the partners to whom either record is open today, by what the merge does to them. */
export async function sharesOf(
  manager: EntityManager,
  kept: MergedRecord,
  absorbed: MergedRecord,
  actor: Actor,
): Promise<Pick<MergePreview, 'closesTo' | 'staysOpenTo'>> {
  const partners = (await manager.query(
    `select o.name, bool_or(s.record_id = $1) as stays
     from record_audience s
     left join coalition_membership m on m.coalition_id = s.audience_id
       and s.audience_id = any(audiences_of(null, m.organisation_id))
     join organisation o on o.id = coalesce(m.organisation_id, s.audience_id)
     where s.record_id in ($1, $2) and s.for_partner and s.expires_at > now()
       and (o.sensitivity <= 1 or exists (
         select from record_audience a where a.record_id = o.id and a.audience_id = any($3) and a.expires_at > now()))
     group by o.id, o.name order by o.name, o.id`,
    [kept.id, absorbed.id, actor.audiences],
  )) as { name: string; stays: boolean }[];
  const isPublic = kept.sensitivity === 0;
  return {
    closesTo: partners.filter(({ stays }) => !stays && !isPublic).map(({ name }) => name),
    staysOpenTo: partners.filter(({ stays }) => stays || isPublic).map(({ name }) => name),
  };
}
