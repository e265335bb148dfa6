import { holdVisible } from '../../access';
import type { Act } from '../../graphql';
import { invalid, newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { type NamedOrganisation, organisationByName } from '../organisations';
import { periodOf } from '../period';
import { Membership } from './membership.entity';

/** Where somebody belongs: the organisation and perhaps the post, by id or by a name that is found or made. */
export interface Placement extends NamedOrganisation {
  readonly postId?: string | null;
  readonly postLabel?: string | null;
  readonly role?: string | null;
  /** ISO 8601 of reduced precision. */
  readonly startedOn?: string | null;
  readonly endedOn?: string | null;
  readonly source?: string | null;
  readonly countyId?: string | null;
  readonly constituencyId?: string | null;
}

/** The uuid of the new membership, and of where it puts the person; null when no organisation and no post was named. */
export interface Placed {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly postId: string | null;
}

export async function placePerson(
  act: Act,
  personId: string,
  placement: Placement,
  path: readonly string[],
): Promise<Placed | null> {
  const known = placement.postId ? await requirePost(act, placement.postId, path) : null;
  if (known && placement.organisationId && uuidFromOpaque('org', placement.organisationId) !== known.organisationId)
    throw invalid('This post is a seat of another organisation. Choose one of the two.', [...path, 'postId']);
  const organisationId = known?.organisationId ?? (await organisationByName(act, placement, path));
  if (!organisationId) {
    if (placement.postLabel?.trim())
      throw invalid('A post belongs to an organisation. Name the organisation too.', [...path, 'organisationName']);
    return null;
  }
  const postId = known?.id ?? (await postByLabel(act, organisationId, placement));
  const period = periodOf(placement, path);
  const membershipId = newId();
  await currentManager().insert(Membership, {
    id: membershipId,
    personId,
    organisationId,
    postId,
    role: placement.role?.trim() || null,
    ...period,
    source: placement.source?.trim() || null,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('Membership', membershipId);
  return { membershipId, organisationId, postId };
}

async function requirePost(
  act: Act,
  id: string,
  path: readonly string[],
): Promise<{ id: string; organisationId: string }> {
  const manager = currentManager();
  const [post] = (await manager.query(
    `select id, organisation_id as "organisationId" from post where id = $1 and sensitivity <= 1`,
    [uuidFromOpaque('pst', id)],
  )) as { id: string; organisationId: string }[];
  if (!post || !(await holdVisible(manager, 'organisation', [post.organisationId], act.by)).has(post.organisationId))
    throw notFound('post', [...path, 'postId']);
  return post;
}

/** The post of this name in the organisation (for the same constituency or county), found or made; null when none is named. */
export async function postByLabel(
  act: Act,
  organisationId: string,
  { postLabel, countyId, constituencyId }: Pick<Placement, 'postLabel' | 'countyId' | 'constituencyId'>,
): Promise<string | null> {
  const label = postLabel?.replaceAll(/\s+/g, ' ').trim();
  if (!label) return null;
  const id = newId();
  const [made] = (await currentManager().query(
    `insert into post (id, organisation_id, label, county_id, constituency_id, created_at, created_by_id)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, fold(label), coalesce(constituency_id, county_id, '00000000-0000-0000-0000-000000000000'::uuid))
       do update set version = post.version
     returning id`,
    [id, organisationId, label, countyId ?? null, constituencyId ?? null, act.now, act.by.accountId],
  )) as { id: string }[];
  if (made?.id === id) act.touched('Post', id);
  return made!.id;
}
