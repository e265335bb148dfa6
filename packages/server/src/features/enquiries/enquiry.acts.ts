import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireStaff, requireVisible } from '../references';
import { Enquiry } from './enquiry.entity';
import { EnquiryKind, EnquiryStatus } from './enquiry.enums';
import type { AmendEnquiryInput, RecordEnquiryInput } from './enquiry.inputs';
import { reminderOf } from './reminder';
import { tellAssignee } from './tell-assignee';

export async function recordEnquiry(act: Act, input: RecordEnquiryInput): Promise<string> {
  const receivedAt = input.receivedAt ? new Date(input.receivedAt) : act.now;
  const facts = await factsOf(act, input, {
    receivedAt,
    dueAt: null,
    personId: null,
    organisationId: null,
    askedBy: null,
  });
  const assigneeId = await assigneeOf(input.assigneeId);
  const id = newId();
  await currentManager().insert(Enquiry, {
    ...{ id, ...facts, kind: input.kind ?? EnquiryKind.PRESS, channel: input.channel },
    question: input.question.trim(),
    ...{ assigneeId, status: assigneeId ? EnquiryStatus.IN_PROGRESS : EnquiryStatus.NEW },
    ...{ createdAt: act.now, createdById: act.by.accountId, updatedAt: act.now },
  });
  await tellAssignee(act, id);
  act.touched('Enquiry', id);
  act.tell('EnquiryRecorded', id);
  return id;
}

export async function amendEnquiry(act: Act, id: string, input: AmendEnquiryInput): Promise<string> {
  const stored = await lockEnquiry(act, id, input.expectedVersion);
  const facts = await factsOf(act, input, stored);
  if (stored.answeredAt && facts.receivedAt > stored.answeredAt)
    throw invalid('It was answered before that. Correct when it came.', ['input', 'receivedAt']);
  const given = input.assigneeId === undefined ? stored.assigneeId : await assigneeOf(input.assigneeId);
  const isGiven = given !== stored.assigneeId;
  if (isGiven && !isOpen(stored)) throw closed();
  const moved = isGiven || facts.remindAt?.getTime() !== stored.remindAt?.getTime();
  await change(act, stored, Object.keys(input), {
    ...facts,
    ...(moved && { remindedAt: null }),
    ...(input.kind && { kind: input.kind }),
    ...(input.channel && { channel: input.channel }),
    ...(input.question !== undefined && { question: input.question.trim() }),
    ...(input.outcome !== undefined && { outcome: input.outcome?.trim() || null }),
    ...(isGiven && { assigneeId: given, status: given ? EnquiryStatus.IN_PROGRESS : EnquiryStatus.NEW }),
  });
  if (isGiven) await tellAssignee(act, stored.id);
  return stored.id;
}

/** Gives it to a colleague, who is told, or back to whoever takes it. */
export async function assignEnquiry(
  act: Act,
  id: string,
  { assigneeId, expectedVersion }: { assigneeId?: string | null; expectedVersion?: number | null },
): Promise<string> {
  const stored = await lockEnquiry(act, id, expectedVersion);
  const given = await assigneeOf(assigneeId);
  if (given === stored.assigneeId) return stored.id;
  if (!isOpen(stored)) throw closed();
  await change(act, stored, ['assigneeId'], {
    ...{ assigneeId: given, remindedAt: null },
    status: given ? EnquiryStatus.IN_PROGRESS : EnquiryStatus.NEW,
  });
  await tellAssignee(act, stored.id);
  return stored.id;
}

export const isOpen = ({ status }: Enquiry): boolean =>
  status === EnquiryStatus.NEW || status === EnquiryStatus.IN_PROGRESS;

export const closed = () => refused('This enquiry is closed already. Open it again first.', ['id']);

/** An enquiry of somebody whom the actor sees, locked. @throws DomainError NOT_FOUND, CONFLICT */
export async function lockEnquiry(act: Act, id: string, expectedVersion?: number | null): Promise<Enquiry> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('enq', id);
  const known = uuid && (await manager.findOneBy(Enquiry, { id: uuid }));
  if (!known) throw notFound('enquiry');
  for (const [table, parent] of [
    ['person', known.personId],
    ['organisation', known.organisationId],
  ] as const)
    if (parent && !(await lockVisible(manager, table, parent, act.by))) throw notFound('enquiry');
  const stored = await manager.findOneOrFail(Enquiry, { where: { id: known.id }, lock: { mode: 'pessimistic_write' } });
  expectVersion(stored.version, expectedVersion);
  return stored;
}

export async function change(
  act: Act,
  stored: Enquiry,
  fields: readonly string[],
  to: Partial<Enquiry>,
): Promise<void> {
  await currentManager().update(Enquiry, { id: stored.id }, { ...to, version: stored.version + 1, updatedAt: act.now });
  act.touched('Enquiry', stored.id, fields);
  act.tell('EnquiryAmended', stored.id);
}

type Facts = Pick<Enquiry, 'personId' | 'organisationId' | 'askedBy' | 'receivedAt' | 'dueAt'>;

/** Who asked, when and until when, as given or as it was. */
async function factsOf(
  act: Act,
  input: Omit<AmendEnquiryInput, 'kind'>,
  stored: Facts,
): Promise<Facts & { remindAt: Date | null }> {
  const [personId] = input.personId
    ? await requireVisible(act, 'person', [{ id: input.personId, path: ['input', 'personId'] }])
    : [input.personId === undefined ? stored.personId : null];
  const [organisationId] = input.organisationId
    ? await requireVisible(act, 'organisation', [{ id: input.organisationId, path: ['input', 'organisationId'] }])
    : [input.organisationId === undefined ? stored.organisationId : null];
  const askedBy = input.askedBy === undefined ? stored.askedBy : input.askedBy?.trim() || null;
  if (!personId && !organisationId && !askedBy)
    throw invalid('Say who asks: somebody on record, an outlet, or a name.', ['input', 'personId']);
  const receivedAt = input.receivedAt ? new Date(input.receivedAt) : stored.receivedAt;
  if (receivedAt > act.now) throw invalid('This lies in the future. Choose when it came.', ['input', 'receivedAt']);
  const dueAt = input.dueAt === undefined ? stored.dueAt : input.dueAt ? new Date(input.dueAt) : null;
  if (dueAt && dueAt < receivedAt)
    throw invalid('The deadline lies before the enquiry came. Correct one of the two.', ['input', 'dueAt']);
  return {
    ...{ personId: personId!, organisationId: organisationId!, askedBy, receivedAt, dueAt },
    remindAt: dueAt && reminderOf(receivedAt, dueAt),
  };
}

async function assigneeOf(id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  const [assignee] = await requireStaff([id], ['input', 'assigneeId']);
  return assignee!;
}
