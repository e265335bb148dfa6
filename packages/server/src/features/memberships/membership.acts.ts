import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, dayOf, expectVersion, invalid, notFound, refused, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { amendedPeriod, overlaps } from '../period';
import { type Hanging, lockUnder, loggedReason, requireTerm } from '../references';
import { Membership } from './membership.entity';
import type { AmendMembershipInput, EndMembershipInput, RecordMembershipInput } from './membership.inputs';
import { placePerson } from './place-person';

const hanging: Hanging = {
  table: 'membership',
  prefix: 'mem',
  what: 'membership',
  owners: [
    ['person_id', 'person'],
    ['organisation_id', 'organisation'],
  ],
};

export async function recordMembership(act: Act, input: RecordMembershipInput): Promise<string> {
  const manager = currentManager();
  const personId = uuidFromOpaque('per', input.personId);
  if (!personId || !(await lockVisible(manager, 'person', personId, act.by)))
    throw notFound('person', ['input', 'personId']);
  const kind = input.organisationKindId
    ? await requireTerm('ORGANISATION_KIND', input.organisationKindId, 'kind of organisation', [
        'input',
        'organisationKindId',
      ])
    : null;
  const { organisationKindId: _, ...placement } = input;
  const placed = await placePerson(act, personId, { ...placement, kindId: kind?.id }, ['input']);
  if (!placed) throw invalid('Say in which organisation.', ['input', 'organisationName']);
  await refuseTwice(placed.membershipId);
  act.tell('MembershipRecorded', placed.membershipId);
  return placed.membershipId;
}

export async function amendMembership(act: Act, id: string, input: AmendMembershipInput): Promise<string> {
  const stored = await lockMembership(act, id);
  expectVersion(stored.version, input.expectedVersion);
  await currentManager().update(
    Membership,
    { id: stored.id },
    {
      ...amendedPeriod(stored, input, ['input']),
      ...(input.postId !== undefined && { postId: await seatOf(stored.organisationId, input.postId) }),
      ...(input.role !== undefined && { role: input.role?.trim() || null }),
      ...(input.source !== undefined && { source: input.source?.trim() || null }),
      version: stored.version + 1,
    },
  );
  await refuseTwice(stored.id);
  act.touched('Membership', stored.id, Object.keys(input));
  act.tell('MembershipAmended', stored.id);
  return stored.id;
}

/** Keeps the membership, with its end. One whose end still lies ahead may end earlier. */
export async function endMembership(act: Act, id: string, input: EndMembershipInput): Promise<string> {
  const stored = await lockMembership(act, id);
  expectVersion(stored.version, input.expectedVersion);
  if (stored.endedOn && stored.endedOn < dayOf(act.now))
    throw refused('This has ended already. Amend it if the day is wrong.', ['id']);
  const period = amendedPeriod(stored, { endedOn: input.endedOn }, ['input']);
  await currentManager().update(
    Membership,
    { id: stored.id },
    { ...period, endReason: input.reason?.trim() || null, version: stored.version + 1 },
  );
  act.touched(
    'Membership',
    stored.id,
    ['endedOn', 'endReason'],
    await loggedReason('membership', stored.id, input.reason),
  );
  act.tell('MembershipEnded', stored.id);
  return stored.id;
}

async function lockMembership(act: Act, id: string): Promise<Membership> {
  const { id: uuid } = await lockUnder(act, hanging, id);
  return currentManager().findOneByOrFail(Membership, { id: uuid });
}

/** A post of the organisation that the membership is in. */
async function seatOf(organisationId: string, postId: string | null): Promise<string | null> {
  if (postId === null) return null;
  const [post] = (await currentManager().query(
    `select organisation_id as "organisationId" from post where id = $1 and sensitivity <= 1`,
    [uuidFromOpaque('pst', postId)],
  )) as { organisationId: string }[];
  if (post?.organisationId !== organisationId) throw notFound('post of this organisation', ['input', 'postId']);
  return uuidFromOpaque('pst', postId);
}

/** @throws DomainError TAKEN when the person has the same hat at the same time. */
async function refuseTwice(membershipId: string): Promise<void> {
  const [same] = (await currentManager().query(
    `select o.name from membership m
     join membership s on s.person_id = m.person_id and s.organisation_id = m.organisation_id and s.id <> m.id
       and s.post_id is not distinct from m.post_id and fold(coalesce(s.role, '')) = fold(coalesce(m.role, ''))
       and ${overlaps('s', 'm.started_on', 'm.ended_on')}
     join organisation o on o.id = m.organisation_id
     where m.id = $1`,
    [membershipId],
  )) as { name: string }[];
  if (same)
    throw new DomainError(
      'TAKEN',
      told('They have the same membership of {organisation} at that time already. Amend that one instead.', {
        organisation: same.name,
      }),
      ['input'],
    );
}
