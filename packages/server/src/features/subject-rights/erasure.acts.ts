import type { Act } from '../../graphql';
import { newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { erasePerson, requireErasable } from './erase-person';
import type { ErasePersonInput, PlaceLegalHoldInput } from './erasure.types';
import { LegalHold } from './legal-hold.entity';
import { requireSubject } from './subject-request.acts';

/** @throws DomainError NOT_FOUND, or REFUSED under a legal hold. */
export async function eraseSubject(act: Act, input: ErasePersonInput): Promise<void> {
  const manager = currentManager();
  const personId = await requireSubject(input.personId);
  const ids = await requireErasable(manager, personId);
  await erasePerson(manager, ids, act.now);
  for (const id of ids) act.touched('Person', id, ['everything']);
  act.tell('PersonErased', personId);
}

export async function placeLegalHold(act: Act, input: PlaceLegalHoldInput): Promise<string> {
  const personId = await requireSubject(input.personId);
  const manager = currentManager();
  await manager.query(`select from person where id = $1 for update`, [personId]);
  const [standing] = (await manager.query(`select id from legal_hold where person_id = $1 and lifted_at is null`, [
    personId,
  ])) as unknown[];
  if (standing) throw refused('There is a legal hold on this person already.', ['input', 'personId']);
  const id = newId();
  await manager.insert(LegalHold, {
    id,
    personId,
    reason: input.reason.trim(),
    placedAt: act.now,
    placedById: act.by.accountId,
  });
  act.touched('LegalHold', id);
  act.touched('Person', personId, ['legalHold']);
  return id;
}

export async function liftLegalHold(act: Act, id: string, reason: string): Promise<string> {
  const uuid = uuidFromOpaque('lgh', id);
  const hold = uuid
    ? await currentManager().findOne(LegalHold, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!hold) throw notFound('legal hold', ['id']);
  if (hold.liftedAt) throw refused('This was lifted already.', ['id']);
  await currentManager().update(
    LegalHold,
    { id: hold.id },
    { liftedAt: act.now, liftedById: act.by.accountId, liftReason: reason.trim() },
  );
  act.touched('LegalHold', hold.id, ['liftedAt']);
  act.touched('Person', hold.personId, ['legalHold']);
  return hold.id;
}
