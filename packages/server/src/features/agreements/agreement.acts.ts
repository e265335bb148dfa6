import type { Act } from '../../graphql';
import { dayOf, expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireCoalition } from '../coalitions';
import { requireVisible } from '../references';
import { Agreement, AgreementParty } from './agreement.entities';
import type {
  AgreementPartyInput,
  AmendAgreementInput,
  RecordAgreementInput,
  TerminateAgreementInput,
} from './agreement.inputs';

export async function recordAgreement(act: Act, input: RecordAgreementInput): Promise<string> {
  const agreement = Object.assign(new Agreement(), {
    id: newId(),
    title: titled(input.title),
    type: input.type,
    ...(await termsOf(act, input, null)),
    createdAt: act.now,
    updatedAt: act.now,
    createdById: act.by.accountId,
  });
  await currentManager().insert(Agreement, agreement);
  await replaceParties(act, agreement.id, input.parties ?? []);
  act.touched('Agreement', agreement.id);
  return agreement.id;
}

export async function amendAgreement(act: Act, id: string, input: AmendAgreementInput): Promise<string> {
  const stored = await requireAgreement(id, ['id']);
  expectVersion(stored.version, input.expectedVersion);
  if (stored.terminatedAt) throw refused('This agreement has been ended, and stays as it was.', ['id']);
  await currentManager().update(
    Agreement,
    { id: stored.id },
    {
      ...(input.title !== undefined && { title: titled(input.title) }),
      ...(input.type && { type: input.type }),
      ...(await termsOf(act, input, stored)),
      version: stored.version + 1,
      updatedAt: act.now,
    },
  );
  if (input.parties) await replaceParties(act, stored.id, input.parties);
  act.touched('Agreement', stored.id, Object.keys(input));
  act.tell('AgreementAmended', stored.id);
  return stored.id;
}

/** From this moment nothing is open under it. */
export async function terminateAgreement(act: Act, id: string, input: TerminateAgreementInput): Promise<string> {
  const stored = await requireAgreement(id, ['id']);
  expectVersion(stored.version, input.expectedVersion);
  if (stored.terminatedAt) throw refused('This agreement has been ended already.', ['id']);
  if (stored.stage !== 'SIGNED') throw refused('Only an agreement that was signed can be ended.', ['id']);
  if (!input.reason.trim()) throw invalid('Say why it is ended.', ['input', 'reason']);
  await currentManager().update(
    Agreement,
    { id: stored.id },
    {
      terminatedAt: act.now,
      terminationReason: input.reason.trim(),
      version: stored.version + 1,
      updatedAt: act.now,
    },
  );
  act.touched('Agreement', stored.id, ['terminatedAt'], input.reason.trim());
  act.tell('AgreementTerminated', stored.id);
  return stored.id;
}

/** An agreement, locked for the length of the transaction. @throws DomainError NOT_FOUND */
export async function requireAgreement(id: string, path: readonly string[]): Promise<Agreement> {
  const uuid = uuidFromOpaque('agr', id);
  const stored = uuid
    ? await currentManager().findOne(Agreement, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!stored) throw notFound('agreement', path);
  return stored;
}

function titled(title: string | null): string {
  if (!title?.trim()) throw invalid('An agreement has a title.', ['input', 'title']);
  return title.trim();
}

async function termsOf(
  act: Act,
  input: RecordAgreementInput | AmendAgreementInput,
  stored: Agreement | null,
): Promise<Partial<Agreement>> {
  const given = <Value>(value: Value | undefined, kept: Value): Value => (value === undefined ? kept : value);
  const signedOn = given(input.signedOn, stored?.signedOn ?? null);
  const effectiveFrom = given(input.effectiveFrom, stored?.effectiveFrom ?? null) ?? signedOn;
  const expiresOn = given(input.expiresOn, stored?.expiresOn ?? null);
  if (signedOn && signedOn > dayOf(act.now)) throw invalid('A signature lies in the past.', ['input', 'signedOn']);
  if (effectiveFrom && expiresOn && expiresOn < effectiveFrom)
    throw invalid('It cannot end before it holds.', ['input', 'expiresOn']);
  const isUnderReview = given(input.isUnderReview, stored?.stage === 'UNDER_REVIEW');
  const coalition = input.coalitionId ? await requireCoalition(input.coalitionId, ['input', 'coalitionId']) : null;
  const purposes = input.purposes?.map((purpose) => purpose.trim()).filter(Boolean);
  return {
    stage: signedOn ? 'SIGNED' : isUnderReview ? 'UNDER_REVIEW' : 'DRAFT',
    signedOn,
    effectiveFrom,
    expiresOn,
    coalitionId: input.coalitionId === undefined ? (stored?.coalitionId ?? null) : (coalition?.id ?? null),
    renewalNoticeDays: input.renewalNoticeDays ?? stored?.renewalNoticeDays ?? 60,
    purposes: purposes ? [...new Set(purposes)] : (stored?.purposes ?? []),
    dataClasses: input.dataClasses ? [...new Set(input.dataClasses)] : (stored?.dataClasses ?? []),
  };
}

async function replaceParties(act: Act, agreementId: string, parties: readonly AgreementPartyInput[]): Promise<void> {
  const organisations = await requireVisible(
    act,
    'organisation',
    parties.map(({ organisationId }, index) => ({
      id: organisationId,
      path: ['input', 'parties', String(index), 'organisationId'],
    })),
  );
  const twice = organisations.findIndex((id, index) => organisations.indexOf(id) !== index);
  if (twice >= 0)
    throw invalid('This organisation is a party already.', ['input', 'parties', String(twice), 'organisationId']);
  const manager = currentManager();
  await manager.delete(AgreementParty, { agreementId });
  for (const [position, party] of parties.entries())
    await manager.insert(AgreementParty, {
      id: newId(),
      agreementId,
      organisationId: organisations[position]!,
      signatory: party.signatory?.trim() || null,
      signatoryTitle: party.signatoryTitle?.trim() || null,
      signedOn: party.signedOn ?? null,
      position,
    });
}
