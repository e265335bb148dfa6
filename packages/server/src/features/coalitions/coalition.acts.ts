import type { Act } from '../../graphql';
import { DomainError, dayOf, expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireVisible } from '../references';
import { Coalition, CoalitionMembership } from './coalition.entities';
import type {
  AmendCoalitionInput,
  JoinCoalitionInput,
  LeaveCoalitionInput,
  RecordCoalitionInput,
} from './coalition.inputs';
import { CoalitionRole } from './coalition.types';

const named = async (name: string, except?: string): Promise<string> => {
  const trimmed = name.trim();
  if (!trimmed) throw invalid('A coalition has a name.', ['input', 'name']);
  const [other] = (await currentManager().query(
    `select id from coalition where fold(name) = fold($1) and id is distinct from $2`,
    [trimmed, except ?? null],
  )) as unknown[];
  if (other) throw new DomainError('TAKEN', 'There is a coalition of this name already.', ['input', 'name']);
  return trimmed;
};

export async function recordCoalition(act: Act, input: RecordCoalitionInput): Promise<string> {
  const id = newId();
  await currentManager().insert(Coalition, {
    id,
    name: await named(input.name),
    purpose: input.purpose?.trim() || null,
    createdAt: act.now,
    updatedAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('Coalition', id);
  return id;
}

export async function amendCoalition(act: Act, id: string, input: AmendCoalitionInput): Promise<string> {
  const stored = await requireCoalition(id, ['id']);
  expectVersion(stored.version, input.expectedVersion);
  await currentManager().update(
    Coalition,
    { id: stored.id },
    {
      ...(input.name != null && { name: await named(input.name, stored.id) }),
      ...(input.purpose !== undefined && { purpose: input.purpose?.trim() || null }),
      version: stored.version + 1,
      updatedAt: act.now,
    },
  );
  act.touched('Coalition', stored.id, Object.keys(input));
  return stored.id;
}

export async function joinCoalition(act: Act, input: JoinCoalitionInput): Promise<string> {
  const coalition = await requireCoalition(input.coalitionId, ['input', 'coalitionId']);
  const [organisationId] = await requireVisible(act, 'organisation', [
    { id: input.organisationId, path: ['input', 'organisationId'] },
  ]);
  const startedOn = input.startedOn ?? dayOf(act.now);
  const [member] = (await currentManager().query(
    `select from coalition_membership where coalition_id = $1 and organisation_id = $2 and (ended_on is null or ended_on > $3)`,
    [coalition.id, organisationId, startedOn],
  )) as unknown[];
  if (member)
    throw new DomainError('TAKEN', 'This organisation is a member at that time already.', ['input', 'organisationId']);
  const id = newId();
  await currentManager().insert(CoalitionMembership, {
    id,
    coalitionId: coalition.id,
    organisationId: organisationId!,
    role: input.role ?? CoalitionRole.MEMBER,
    startedOn,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('CoalitionMembership', id);
  return id;
}

/** Acts on the next request of whoever left: what they may see is asked anew each time. */
export async function leaveCoalition(act: Act, id: string, input: LeaveCoalitionInput): Promise<string> {
  const uuid = uuidFromOpaque('clm', id);
  const stored = uuid
    ? await currentManager().findOne(CoalitionMembership, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!stored) throw notFound('membership', ['id']);
  expectVersion(stored.version, input.expectedVersion);
  const endedOn = input.endedOn ?? dayOf(act.now);
  if (stored.endedOn && stored.endedOn <= dayOf(act.now)) throw refused('This membership has ended already.', ['id']);
  if (endedOn < stored.startedOn) throw invalid('It cannot end before it began.', ['input', 'endedOn']);
  await currentManager().update(
    CoalitionMembership,
    { id: stored.id },
    { endedOn, endReason: input.reason?.trim() || null, version: stored.version + 1 },
  );
  act.touched('CoalitionMembership', stored.id, ['endedOn'], input.reason);
  act.tell('CoalitionLeft', stored.id);
  return stored.id;
}

/** @throws DomainError NOT_FOUND */
export async function requireCoalition(id: string, path: readonly string[]): Promise<Coalition> {
  const uuid = uuidFromOpaque('cln', id);
  const stored = uuid
    ? await currentManager().findOne(Coalition, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!stored) throw notFound('coalition', path);
  return stored;
}
