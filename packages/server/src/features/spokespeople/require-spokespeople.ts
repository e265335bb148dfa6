import type { Act } from '../../graphql';
import { notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/**
 * The uuids of spokespeople whom an act names, in one statement. Who speaks for the programme no more is named only where
 * they are carried already.
 *
 * @param isOffered whether they are offered to people outside, which nobody is whose record is above INTERNAL.
 *
 * @throws DomainError NOT_FOUND, or REFUSED, at the place of the first.
 */
export async function requireSpokespeople(
  act: Act,
  ids: readonly string[],
  path: readonly string[],
  carried: readonly string[] = [],
  isOffered = false,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const uuids = ids.map((id) => uuidFromOpaque('spk', id));
  const rows = (await currentManager().query(
    `select s.id, s.is_active or s.id = any($3) as "maySpeak", p.sensitivity <= 1 or s.id = any($3) as "mayLeave" from spokesperson s join person p on p.id = s.person_id
     where s.id = any($1) and p.merged_into_id is null and (p.sensitivity <= 1 or exists (
       select from record_audience a where a.record_id = p.id and a.audience_id = any($2) and a.expires_at > now()))
     order by s.id for key share of s`,
    [uuids.filter(Boolean), act.by.audiences, carried],
  )) as { id: string; maySpeak: boolean; mayLeave: boolean }[];
  const known = new Map(rows.map((row) => [row.id, row]));
  uuids.forEach((uuid, index) => {
    if (!uuid || !known.has(uuid)) throw notFound('spokesperson', [...path, String(index)]);
    if (!known.get(uuid)?.maySpeak)
      throw refused('They speak for the programme no more. Choose somebody else, or make them active again.', [
        ...path,
        String(index),
      ]);
    if (isOffered && !known.get(uuid)?.mayLeave)
      throw refused('Their record is protected, so they are offered to nobody outside. Choose somebody else.', [
        ...path,
        String(index),
      ]);
  });
  return [...known.keys()];
}
