import { QueryFailedError } from 'typeorm';
import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, expectVersion, newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { amendedTerm, requireTerm } from '../references';
import { keepCopy, keepFile, wordsKept } from './archive-clipping';
import { addressOf, factsOf, requireOutlet } from './clipping-facts';
import { beatsOfJournalists, linkClipping, notePitchCovered } from './clipping-links';
import { Clipping } from './clipping.entities';
import type { AmendClippingInput, ArchiveClippingInput, RecordClippingInput } from './clipping.inputs';

/** Of PostgreSQL; an address is the only thing of a clipping that is unique beside its id. */
const UNIQUE_VIOLATION = '23505';

/** One whose address is recorded already leads to that record, however both were written and whoever was first. */
export async function recordClipping(act: Act, input: RecordClippingInput): Promise<{ id: string; wasKnown: boolean }> {
  const manager = currentManager();
  const address = input.address?.trim() ? addressOf(input.address) : null;
  const known = address && (await manager.findOneBy(Clipping, { addressKey: address.key }));
  if (known) return { id: known.id, wasKnown: true };
  const outlet = await requireOutlet(act, input.outletId);
  const facts = await factsOf(act, input);
  const typeId = await typeOf(input.typeId, outlet.medium);
  const id = newId();
  await manager
    .createQueryBuilder()
    .insert()
    .into(Clipping)
    .values({
      ...{ id, organisationId: outlet.id, typeId, language: outlet.language ?? 'en' },
      ...facts,
      mediumId: facts.mediumId ?? outlet.mediumId,
      ...{ address: address?.address ?? null, addressKey: address?.key ?? null },
      ...(input.text && wordsKept(act, input.text)),
      ...{ createdAt: act.now, createdById: act.by.accountId, updatedAt: act.now },
    })
    .orIgnore()
    .execute();
  // Somebody else may have recorded it at the same moment: whoever came second waited for them.
  if (address) {
    const first = await manager.findOneByOrFail(Clipping, { addressKey: address.key });
    if (first.id !== id) return { id: first.id, wasKnown: true };
  }
  await linkClipping(act, id, input);
  if (!input.beatIds) await beatsOfJournalists(id);
  if (input.fileId) await keepFile(act, id, input.fileId);
  await notePitchCovered(act, id);
  act.touched('Clipping', id);
  act.tell('ClippingRecorded', id);
  return { id, wasKnown: false };
}

export async function amendClipping(act: Act, id: string, input: AmendClippingInput): Promise<string> {
  const manager = currentManager();
  const stored = await lockClipping(act, id, input.expectedVersion);
  const facts = await factsOf(act, input, stored);
  const typeId = await amendedTerm('COVERAGE_TYPE', input.typeId, stored.typeId, 'type of coverage', [
    'input',
    'typeId',
  ]);
  const outlet = input.outletId ? await requireOutlet(act, input.outletId) : null;
  const address = input.address === undefined ? undefined : input.address?.trim() ? addressOf(input.address) : null;
  if (address) {
    const other = await manager.findOneBy(Clipping, { addressKey: address.key });
    if (other && other.id !== stored.id) throw taken();
  }
  await updateAtItsAddress(stored.id, {
    ...facts,
    ...(typeId && { typeId }),
    ...(outlet && { organisationId: outlet.id }),
    ...(address !== undefined && { address: address?.address ?? null, addressKey: address?.key ?? null }),
    ...{ version: stored.version + 1, updatedAt: act.now },
  });
  await linkClipping(act, stored.id, input);
  await notePitchCovered(act, stored.id);
  act.touched('Clipping', stored.id, Object.keys(input));
  act.tell('ClippingAmended', stored.id);
  return stored.id;
}

const taken = () =>
  new DomainError('TAKEN', 'This address is recorded already, with another clipping.', ['input', 'address']);

/** Somebody may record the same address at the very moment: then the database is who notices. @throws DomainError TAKEN */
async function updateAtItsAddress(id: string, to: Partial<Clipping>): Promise<void> {
  const manager = currentManager();
  await manager.query('savepoint amending_clipping');
  try {
    await manager.update(Clipping, { id }, to);
  } catch (error) {
    if (!isTaken(error)) throw error;
    await manager.query('rollback to savepoint amending_clipping');
    throw taken();
  }
  await manager.query('release savepoint amending_clipping');
}

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === UNIQUE_VIOLATION;

export async function archiveClipping(act: Act, id: string, input: ArchiveClippingInput): Promise<string> {
  const stored = await lockClipping(act, id, input.expectedVersion);
  const copy = await keepCopy(act, stored.id, input);
  await currentManager().update(
    Clipping,
    { id: stored.id },
    { ...copy, version: stored.version + 1, updatedAt: act.now },
  );
  act.touched('Clipping', stored.id, ['text']);
  act.tell('ClippingAmended', stored.id);
  return stored.id;
}

/** One that was recorded by mistake. Its files go with the daily sweep. */
export async function removeClipping(act: Act, id: string): Promise<string> {
  const stored = await lockClipping(act, id);
  const manager = currentManager();
  await manager.query(`update file set removed_at = $2 where clipping_id = $1 and removed_at is null`, [
    stored.id,
    act.now,
  ]);
  await manager.delete(Clipping, { id: stored.id });
  act.touched('Clipping', stored.id, ['removed']);
  act.tell('ClippingRemoved', stored.id);
  return id;
}

/** A clipping of an outlet that the actor sees, locked. @throws DomainError NOT_FOUND, CONFLICT */
async function lockClipping(act: Act, id: string, expectedVersion?: number | null): Promise<Clipping> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('clp', id);
  const known = uuid && (await manager.findOneBy(Clipping, { id: uuid }));
  if (!known || !(await lockVisible(manager, 'organisation', known.organisationId, act.by))) throw notFound('clipping');
  const stored = await manager.findOne(Clipping, { where: { id: known.id }, lock: { mode: 'pessimistic_write' } });
  if (!stored) throw notFound('clipping');
  expectVersion(stored.version, expectedVersion);
  return stored;
}

async function typeOf(given: string | null | undefined, medium: string): Promise<string> {
  if (given) return (await requireTerm('COVERAGE_TYPE', given, 'type of coverage', ['input', 'typeId'])).id;
  return usualType(medium);
}

/** What is mostly published there. */
export async function usualType(medium: string): Promise<string> {
  const code = /^(radio|tv)/.test(medium) ? 'broadcast_segment' : medium === 'podcast' ? 'podcast' : 'article';
  const [term] = (await currentManager().query(
    `select id from term where vocabulary = 'COVERAGE_TYPE' order by code = $1 desc, position limit 1`,
    [code],
  )) as { id: string }[];
  return term!.id;
}
