import type { Act } from '../../graphql';
import { dayOf, expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { SubjectRequest } from './subject-request.entity';
import { SubjectRequestOutcome, SubjectRight, daysToAnswer } from './subject-request.enums';
import type {
  CheckSubjectIdentityInput,
  CloseSubjectRequestInput,
  ReceiveSubjectRequestInput,
} from './subject-request.types';

export async function receiveSubjectRequest(act: Act, input: ReceiveSubjectRequestInput): Promise<string> {
  const subjectName = input.subjectName.trim();
  if (!subjectName) throw invalid('Say whose data it is about.', ['input', 'subjectName']);
  const today = dayOf(act.now);
  const receivedOn = input.receivedOn ?? today;
  if (receivedOn > today)
    throw invalid('What came in lies in the past. Choose today or a day before.', ['input', 'receivedOn']);
  const id = newId();
  await currentManager().insert(SubjectRequest, {
    id,
    kind: input.kind,
    subjectName,
    personId: input.personId ? await requireSubject(input.personId) : null,
    means: input.means,
    details: input.details?.trim() || null,
    receivedOn,
    dueOn: daysAfter(receivedOn, daysToAnswer[input.kind]),
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('SubjectRequest', id, ['kind']);
  act.tell('SubjectRequestReceived', id);
  return id;
}

/** From here on, what is held on that record may be gathered for the request. */
export async function checkSubjectIdentity(act: Act, id: string, input: CheckSubjectIdentityInput): Promise<string> {
  const request = await requireOpen(id, input.expectedVersion);
  const personId = await requireSubject(input.personId);
  await currentManager().update(
    SubjectRequest,
    { id: request.id },
    {
      personId,
      identityCheckedAt: act.now,
      identityEvidence: input.evidence.trim(),
      identityCheckedById: act.by.accountId,
      // What was gathered for another record is no answer.
      ...(personId !== request.personId && { gatheredAt: null }),
      version: request.version + 1,
    },
  );
  act.touched('SubjectRequest', request.id, ['identity']);
  return request.id;
}

/** @throws DomainError REFUSED where it is said to be granted, and was not. */
export async function closeSubjectRequest(act: Act, id: string, input: CloseSubjectRequestInput): Promise<string> {
  const request = await requireOpen(id, input.expectedVersion);
  const answer = input.answer?.trim() || null;
  const isGranted = input.outcome === SubjectRequestOutcome.GRANTED;
  if (isGranted && !request.identityCheckedAt)
    throw refused('Nobody made sure yet that it is them. Check their identity first.', ['input', 'outcome']);
  const wantsData = request.kind === SubjectRight.ACCESS || request.kind === SubjectRight.PORTABILITY;
  if (isGranted && wantsData && !request.gatheredAt)
    throw refused('Nothing was gathered for them yet. Download what is held on them first.', ['input', 'outcome']);
  if (
    !answer &&
    (input.outcome === SubjectRequestOutcome.REFUSED || input.outcome === SubjectRequestOutcome.GRANTED_IN_PART)
  )
    throw invalid('They must be told why. Write what they were answered.', ['input', 'answer']);
  await currentManager().update(
    SubjectRequest,
    { id: request.id },
    { outcome: input.outcome, answer, closedAt: act.now, closedById: act.by.accountId, version: request.version + 1 },
  );
  act.touched('SubjectRequest', request.id, ['outcome']);
  act.tell('SubjectRequestClosed', request.id);
  return request.id;
}

async function requireOpen(id: string, expectedVersion?: number | null): Promise<SubjectRequest> {
  const request = await lockRequest(id);
  expectVersion(request.version, expectedVersion);
  if (request.closedAt) throw refused('This request was closed already.', ['id']);
  return request;
}

/** @throws DomainError NOT_FOUND */
export async function lockRequest(id: string): Promise<SubjectRequest> {
  const uuid = uuidFromOpaque('sbr', id);
  const request = uuid
    ? await currentManager().findOne(SubjectRequest, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!request) throw notFound('request', ['id']);
  return request;
}

/**
 * The record that a request is about, whoever may see it: the officer answers for those that are closed too. One that
 * was merged stands for the record that absorbed it.
 *
 * @throws DomainError NOT_FOUND
 */
export async function requireSubject(id: string, path: readonly string[] = ['input', 'personId']): Promise<string> {
  const uuid = uuidFromOpaque('per', id);
  const [row] = uuid
    ? ((await currentManager().query(`select id, merged_into_id from person where id = $1 for key share`, [uuid])) as {
        id: string;
        merged_into_id: string | null;
      }[])
    : [];
  if (!row) throw notFound('person', path);
  return row.merged_into_id ?? row.id;
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
