import { openRecord } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, expectVersion, invalid, newId, told } from '../../kernel';
import { currentManager } from '../../persistence';
import { amendedPeriod, overlaps, periodOf } from '../period';
import { type Hanging, holdStakeholders, lockUnder, requireStaff, requireStakeholder } from '../references';
import { Relationship } from './relationship.entities';
import type { AmendRelationshipInput, RecordRelationshipInput } from './relationship.inputs';
import { bornAs, requireFittingEnds, requireTieType } from './tie-type';

const hanging: Hanging = {
  table: 'relationship',
  prefix: 'rel',
  what: 'relationship',
  owners: [
    ['from_person_id', 'person'],
    ['from_organisation_id', 'organisation'],
    ['to_person_id', 'person'],
    ['to_organisation_id', 'organisation'],
  ],
};

export async function recordRelationship(act: Act, input: RecordRelationshipInput): Promise<string> {
  const type = await requireTieType(input.typeId, ['input', 'typeId']);
  await holdStakeholders([input.fromId, input.toId]);
  const from = await requireStakeholder(act, input.fromId, ['input', 'fromId']);
  const to = await requireStakeholder(act, input.toId, ['input', 'toId']);
  if (from.id === to.id) throw invalid('Nobody is tied to themselves. Choose somebody else.', ['input', 'toId']);
  requireFittingEnds(type, from, to);
  const id = newId();
  const sensitivity = bornAs(type);
  await currentManager().insert(Relationship, {
    id,
    typeId: type.id,
    fromPersonId: from.table === 'person' ? from.id : null,
    fromOrganisationId: from.table === 'organisation' ? from.id : null,
    toPersonId: to.table === 'person' ? to.id : null,
    toOrganisationId: to.table === 'organisation' ? to.id : null,
    ...periodOf(input, ['input']),
    note: input.note?.trim() || null,
    sensitivity,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  const openTo = await requireStaff(input.openToIds ?? [], ['input', 'openToIds']);
  await openRecord(currentManager(), { id, kind: 'RELATIONSHIP', sensitivity, grantId: newId() }, [
    act.by.accountId,
    ...openTo,
  ]);
  await refuseTwice(act, id);
  act.touched('Relationship', id);
  act.tell('RelationshipRecorded', id);
  return id;
}

/** Also how one ends: it stays, with its end. */
export async function amendRelationship(act: Act, id: string, input: AmendRelationshipInput): Promise<string> {
  const stored = await lockRelationship(act, id);
  expectVersion(stored.version, input.expectedVersion);
  await currentManager().update(
    Relationship,
    { id: stored.id },
    {
      ...amendedPeriod(stored, input, ['input']),
      ...(input.note !== undefined && { note: input.note?.trim() || null }),
      version: stored.version + 1,
    },
  );
  await refuseTwice(act, stored.id);
  act.touched('Relationship', stored.id, Object.keys(input));
  act.tell('RelationshipAmended', stored.id);
  return stored.id;
}

/** For one that was a mistake. */
export async function removeRelationship(act: Act, id: string): Promise<string> {
  const stored = await lockRelationship(act, id);
  await currentManager().delete(Relationship, { id: stored.id });
  act.touched('Relationship', stored.id);
  act.tell('RelationshipRemoved', stored.id);
  return id;
}

async function lockRelationship(act: Act, id: string): Promise<Relationship> {
  const { id: uuid } = await lockUnder(act, hanging, id);
  return currentManager().findOneByOrFail(Relationship, { id: uuid });
}

/**
 * The same tie twice at once says nothing more; a symmetric one is the same from either end. One that the actor may not
 * see does not exist for them: saying otherwise would tell of it.
 */
async function refuseTwice(act: Act, id: string): Promise<void> {
  const [same] = (await currentManager().query(
    `select t.label_en as label from relationship r
     join term t on t.id = r.type_id
     join relationship s on s.type_id = r.type_id and s.id <> r.id and ${overlaps('s', 'r.started_on', 'r.ended_on')}
       and ((coalesce(s.from_person_id, s.from_organisation_id) = coalesce(r.from_person_id, r.from_organisation_id)
             and coalesce(s.to_person_id, s.to_organisation_id) = coalesce(r.to_person_id, r.to_organisation_id))
         or (t.is_symmetric
             and coalesce(s.from_person_id, s.from_organisation_id) = coalesce(r.to_person_id, r.to_organisation_id)
             and coalesce(s.to_person_id, s.to_organisation_id) = coalesce(r.from_person_id, r.from_organisation_id)))
     where r.id = $1 and (s.sensitivity <= 1
       or exists (select from record_audience a where a.record_id = s.id and a.audience_id = any($2) and a.expires_at > now())
       or exists (select from person p where p.id in (s.from_person_id, s.to_person_id) and p.sensitivity >= s.sensitivity)
       or exists (select from organisation o where o.id in (s.from_organisation_id, s.to_organisation_id) and o.sensitivity >= s.sensitivity))
     limit 1`,
    [id, act.by.audiences],
  )) as { label: string }[];
  if (same)
    throw new DomainError(
      'TAKEN',
      told('They are tied in this way ({label}) at that time already. Amend that one instead.', same),
      ['input'],
    );
}
