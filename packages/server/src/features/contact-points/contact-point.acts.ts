import { openRecord } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, refused } from '../../kernel';
import { currentManager } from '../../persistence';
import { loggedReason } from '../references';
import { ContactPoint } from './contact-point.entity';
import type { AddContactPointInput, AmendContactPointInput, SetDoNotContactInput } from './contact-point.types';
import { DoNotContact } from './do-not-contact.entity';
import { insertContactPoint } from './insert-contact-point';
import { contactFault, normaliseContact } from './normalise';
import { requireOwned, requireOwner } from './owner';

interface ContactRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly type: string;
  readonly sensitivity: number;
  readonly version: number;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
}

export async function addContactPoint(act: Act, input: AddContactPointInput): Promise<string> {
  const owner = await requireOwner(act, input.ofId, ['input', 'ofId']);
  const id = await insertContactPoint(act, owner, input, ['input']);
  await openRecord(
    currentManager(),
    { id, kind: 'CONTACT_POINT', sensitivity: input.sensitivity ?? 1, grantId: newId() },
    [act.by.accountId],
  );
  if (input.isPreferred) await preferOnly(id, owner);
  return id;
}

/** A changed value has to be verified anew. */
export async function amendContactPoint(act: Act, id: string, input: AmendContactPointInput): Promise<string> {
  const row = await requireOwned<ContactRow>(act, 'contact_point', 'ctp', id, 'contact point');
  expectVersion(row.version, input.expectedVersion);
  const contact = input.value === undefined ? null : normaliseContact(row.type, input.value);
  if (input.value !== undefined && !contact) throw invalid(contactFault(row.type, input.value), ['input', 'value']);
  const from = input.validFrom === undefined ? row.valid_from : input.validFrom;
  const until = input.validUntil === undefined ? row.valid_until : input.validUntil;
  if (from && until && until < from)
    throw invalid('It cannot stop being valid before it begins. Correct one of the two dates.', [
      'input',
      'validUntil',
    ]);
  await currentManager().update(
    ContactPoint,
    { id: row.id },
    {
      ...(contact && { ...contact, verifiedAt: null, verifiedById: null }),
      ...(input.label !== undefined && { label: input.label?.trim() || null }),
      ...(input.isPreferred != null && { preferred: input.isPreferred }),
      validFrom: from,
      validUntil: until,
      ...(input.sensitivity != null && { sensitivity: input.sensitivity }),
      version: row.version + 1,
    },
  );
  if (input.sensitivity != null && input.sensitivity > row.sensitivity)
    await openRecord(
      currentManager(),
      { id: row.id, kind: 'CONTACT_POINT', sensitivity: input.sensitivity, grantId: newId() },
      [act.by.accountId],
    );
  if (input.isPreferred)
    await preferOnly(row.id, row.person_id ? { personId: row.person_id } : { organisationId: row.organisation_id! });
  act.touched('ContactPoint', row.id, Object.keys(input));
  return row.id;
}

export async function verifyContactPoint(act: Act, id: string): Promise<string> {
  const row = await requireOwned<ContactRow>(act, 'contact_point', 'ctp', id, 'contact point');
  await currentManager().update(
    ContactPoint,
    { id: row.id },
    { verifiedAt: act.now, verifiedById: act.by.accountId, version: row.version + 1 },
  );
  act.touched('ContactPoint', row.id, ['verifiedAt']);
  return row.id;
}

export async function removeContactPoint(act: Act, id: string): Promise<string> {
  const row = await requireOwned<ContactRow>(act, 'contact_point', 'ctp', id, 'contact point');
  await currentManager().delete(ContactPoint, { id: row.id });
  act.touched('ContactPoint', row.id);
  return id;
}

/** One contact point is the preferred one; another one steps back. */
async function preferOnly(id: string, owner: { personId: string } | { organisationId: string }): Promise<void> {
  const [column, value] =
    'personId' in owner ? ['person_id', owner.personId] : ['organisation_id', owner.organisationId];
  await currentManager().query(
    `update contact_point set preferred = (id = $1) where ${column} = $2 and preferred <> (id = $1)`,
    [id, value],
  );
}

/** The same wish twice is one wish. */
export async function setDoNotContact(act: Act, input: SetDoNotContactInput): Promise<string> {
  const owner = await requireOwner(act, input.ofId, ['input', 'ofId']);
  const [column, value] =
    'personId' in owner ? ['person_id', owner.personId] : ['organisation_id', owner.organisationId];
  const manager = currentManager();
  const [known] = (await manager.query(
    `select id from do_not_contact where ${column} = $1 and channel is not distinct from $2 and lifted_at is null`,
    [value, input.channel ?? null],
  )) as { id: string }[];
  const id = known?.id ?? newId();
  const said = { reason: input.reason.trim(), instead: input.instead?.trim() || null };
  if (known) await manager.update(DoNotContact, { id }, said);
  else
    await manager.insert(DoNotContact, {
      id,
      ...owner,
      channel: input.channel ?? null,
      ...said,
      setAt: act.now,
      setById: act.by.accountId,
    });
  act.touched('DoNotContact', id, ['channel', 'reason']);
  act.tell('DoNotContactSet', id);
  return id;
}

/** @throws DomainError REFUSED when they are not to be contacted at all and somebody else than an administrator tries. */
export async function liftDoNotContact(act: Act, id: string, reason: string): Promise<string> {
  const row = await requireOwned<ContactRow & { channel: string | null; lifted_at: Date | null }>(
    act,
    'do_not_contact',
    'dnc',
    id,
    'wish',
  );
  const { permissions } = act.by;
  if (!permissions.has('directory:write') && !permissions.has('contact:lift'))
    throw refused('Your role does not allow this.', ['id']);
  if (row.lifted_at) throw refused('This was lifted already.', ['id']);
  if (row.channel === null && !permissions.has('contact:lift'))
    throw refused('They asked not to be contacted at all. Only an administrator lifts that, with a reason.', ['id']);
  await currentManager().update(
    DoNotContact,
    { id: row.id },
    { liftedAt: act.now, liftedById: act.by.accountId, liftReason: reason.trim() },
  );
  act.touched('DoNotContact', row.id, ['liftedAt'], await loggedReason('do_not_contact', row.id, reason));
  return row.id;
}
