import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, expectVersion, invalid, newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireTerms } from '../references';
import { Journalist, JournalistBeat } from './journalist.entity';
import type { AmendJournalistInput, RecordJournalistInput } from './journalist.inputs';

export async function recordJournalist(act: Act, input: RecordJournalistInput): Promise<string> {
  const manager = currentManager();
  const personId = uuidFromOpaque('per', input.personId);
  // Locked, so that of two who record it at once the second is told.
  if (!personId || !(await lockVisible(manager, 'person', personId, act.by)))
    throw notFound('person', ['input', 'personId']);
  if (await manager.existsBy(Journalist, { personId }))
    throw new DomainError('TAKEN', 'This person has a media profile already. Amend that one.', ['input', 'personId']);
  const id = newId();
  await manager.insert(Journalist, {
    ...facts(input),
    ...{ id, personId, createdAt: act.now, createdById: act.by.accountId, updatedAt: act.now },
  });
  await cover(id, input.beatIds);
  act.touched('Journalist', id);
  act.tell('JournalistRecorded', id);
  return id;
}

export async function amendJournalist(act: Act, id: string, input: AmendJournalistInput): Promise<string> {
  const stored = await lockJournalist(act, id);
  expectVersion(stored.version, input.expectedVersion);
  await currentManager().update(
    Journalist,
    { id: stored.id },
    { ...facts(input, stored), version: stored.version + 1, updatedAt: act.now },
  );
  await cover(stored.id, input.beatIds);
  act.touched('Journalist', stored.id, Object.keys(input));
  act.tell('JournalistAmended', stored.id);
  return stored.id;
}

/** Somebody made sure that what is recorded is so: of the version that they read, and no other. */
export async function verifyJournalist(act: Act, id: string, expectedVersion?: number | null): Promise<string> {
  const stored = await lockJournalist(act, id);
  expectVersion(stored.version, expectedVersion);
  await currentManager().update(
    Journalist,
    { id: stored.id },
    { verifiedAt: act.now, verifiedById: act.by.accountId, version: stored.version + 1 },
  );
  act.touched('Journalist', stored.id, ['verifiedAt']);
  act.tell('JournalistVerified', stored.id);
  return stored.id;
}

async function lockJournalist(act: Act, id: string): Promise<Journalist> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('jou', id);
  const known = uuid && (await manager.findOneBy(Journalist, { id: uuid }));
  if (!known || !(await lockVisible(manager, 'person', known.personId, act.by))) throw notFound('journalist');
  return manager.findOneByOrFail(Journalist, { id: known.id });
}

/** What can be said of a journalist in both acts; only what was given. */
function facts(input: AmendJournalistInput, stored?: Journalist): Partial<Journalist> {
  const from = input.bestFrom === undefined ? (stored?.bestFrom ?? null) : input.bestFrom;
  const until = input.bestUntil === undefined ? (stored?.bestUntil ?? null) : input.bestUntil;
  if (from && until && until.slice(0, 5) <= from.slice(0, 5))
    throw invalid('The hours end before they begin. Correct one of the two.', ['input', 'bestUntil']);
  const card = {
    pressCardNumber:
      input.pressCardNumber === undefined ? (stored?.pressCardNumber ?? null) : input.pressCardNumber?.trim() || null,
    pressCardYear: input.pressCardYear === undefined ? (stored?.pressCardYear ?? null) : input.pressCardYear,
    pressCardCategory:
      input.pressCardCategory === undefined ? (stored?.pressCardCategory ?? null) : input.pressCardCategory,
  };
  if (!card.pressCardNumber && (card.pressCardYear || card.pressCardCategory))
    throw invalid('A press card has a number. Give it, or leave out its year and category.', [
      'input',
      'pressCardNumber',
    ]);
  return {
    ...{ bestFrom: from, bestUntil: until },
    ...card,
    ...(input.isFreelance != null && { isFreelance: input.isFreelance }),
    ...(input.bestChannel !== undefined && { bestChannel: input.bestChannel }),
    ...(input.deadlineDay !== undefined && { deadlineDay: input.deadlineDay }),
    ...(input.approach !== undefined && { approach: input.approach?.trim() || null }),
  };
}

async function cover(journalistId: string, beatIds: readonly string[] | undefined): Promise<void> {
  if (!beatIds) return;
  const manager = currentManager();
  const carried = await manager.findBy(JournalistBeat, { journalistId });
  const uuids = await requireTerms(
    'BEAT',
    beatIds,
    'beat',
    ['input', 'beatIds'],
    carried.map(({ beatId }) => beatId),
  );
  await manager.query(`delete from journalist_beat where journalist_id = $1 and beat_id <> all($2)`, [
    journalistId,
    uuids,
  ]);
  await manager.query(
    `insert into journalist_beat (journalist_id, beat_id) select $1, beat from unnest($2::uuid[]) beat on conflict do nothing`,
    [journalistId, uuids],
  );
}
