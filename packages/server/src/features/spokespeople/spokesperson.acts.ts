import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import {
  DomainError,
  dayOf,
  expectVersion,
  invalid,
  newId,
  notFound,
  parsePartialDate,
  refused,
  uuidFromOpaque,
} from '../../kernel';
import { currentManager } from '../../persistence';
import { requireTerms } from '../references';
import { Spokesperson, SpokespersonTopic } from './spokesperson.entities';
import type { AmendSpokespersonInput, RecordSpokespersonInput } from './spokesperson.inputs';

export async function recordSpokesperson(act: Act, input: RecordSpokespersonInput): Promise<string> {
  const manager = currentManager();
  const personId = uuidFromOpaque('per', input.personId);
  // Locked, so that of two who record it at once the second is told.
  if (!personId || !(await lockVisible(manager, 'person', personId, act.by)))
    throw notFound('person', ['input', 'personId']);
  if (await manager.existsBy(Spokesperson, { personId }))
    throw new DomainError('TAKEN', 'This person is in the register already. Amend that entry.', ['input', 'personId']);
  const id = newId();
  await manager.insert(Spokesperson, {
    ...facts(act, input),
    ...{ id, personId, createdAt: act.now, createdById: act.by.accountId, updatedAt: act.now },
  });
  await speakOn(id, input.topicIds);
  act.touched('Spokesperson', id);
  act.tell('SpokespersonRecorded', id);
  return id;
}

export async function amendSpokesperson(act: Act, id: string, input: AmendSpokespersonInput): Promise<string> {
  const stored = await lockSpokesperson(act, id);
  expectVersion(stored.version, input.expectedVersion);
  await currentManager().update(
    Spokesperson,
    { id: stored.id },
    { ...facts(act, input, stored), version: stored.version + 1, updatedAt: act.now },
  );
  await speakOn(stored.id, input.topicIds);
  act.touched('Spokesperson', stored.id, Object.keys(input));
  act.tell('SpokespersonAmended', stored.id);
  return stored.id;
}

/** A second person answers for what is handed out of somebody: of the version that they read, and no other. */
export async function approveBiography(act: Act, id: string, expectedVersion?: number | null): Promise<string> {
  const stored = await lockSpokesperson(act, id);
  expectVersion(stored.version, expectedVersion);
  if (!stored.biographyEn && !stored.biographySw)
    throw refused('There is no biography to approve. Write it first.', ['id']);
  if (stored.biographyApprovedAt) throw refused('This biography is approved already.', ['id']);
  if (stored.biographyWrittenById === act.by.accountId)
    throw refused('You wrote this biography. Somebody else approves it.', ['id']);
  await currentManager().update(
    Spokesperson,
    { id: stored.id },
    { biographyApprovedAt: act.now, biographyApprovedById: act.by.accountId, version: stored.version + 1 },
  );
  act.touched('Spokesperson', stored.id, ['biographyApprovedAt']);
  act.tell('BiographyApproved', stored.id);
  return stored.id;
}

async function lockSpokesperson(act: Act, id: string): Promise<Spokesperson> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('spk', id);
  const known = uuid && (await manager.findOneBy(Spokesperson, { id: uuid }));
  if (!known || !(await lockVisible(manager, 'person', known.personId, act.by))) throw notFound('spokesperson');
  return manager.findOneByOrFail(Spokesperson, { id: known.id });
}

const tidied = (text: string | null | undefined): string | null => text?.trim() || null;

/** What can be said in both acts; only what was given. */
const facts = (act: Act, input: AmendSpokespersonInput, stored?: Spokesperson): Partial<Spokesperson> => ({
  ...trainedOn(act, input.trainedOn),
  ...biography(act, input, stored),
  ...(input.languages !== undefined && { languages: [...new Set(input.languages ?? [])] }),
  ...(input.training !== undefined && { training: tidied(input.training) }),
  ...(input.availability !== undefined && { availability: tidied(input.availability) }),
  ...(input.safetyLimits !== undefined && { safetyLimits: tidied(input.safetyLimits) }),
  ...(input.isActive != null && { isActive: input.isActive }),
});

/** What was approved is what was read: any other word takes the approval away. */
function biography(act: Act, input: AmendSpokespersonInput, stored?: Spokesperson): Partial<Spokesperson> {
  const before = { biographyEn: stored?.biographyEn ?? null, biographySw: stored?.biographySw ?? null };
  const after = {
    biographyEn: input.biographyEn === undefined ? before.biographyEn : tidied(input.biographyEn),
    biographySw: input.biographySw === undefined ? before.biographySw : tidied(input.biographySw),
  };
  if (after.biographyEn === before.biographyEn && after.biographySw === before.biographySw) return {};
  return {
    ...after,
    ...{ biographyWrittenById: act.by.accountId, biographyApprovedAt: null, biographyApprovedById: null },
  };
}

function trainedOn(act: Act, given: string | null | undefined): Partial<Spokesperson> {
  if (given === undefined) return {};
  const date = given === null ? null : parsePartialDate(given);
  if (date && date.first > dayOf(act.now))
    throw invalid('This day lies in the future. Choose today or a day before.', ['input', 'trainedOn']);
  return { trainedOn: date?.first ?? null, trainedPrecision: date?.precision ?? null };
}

async function speakOn(spokespersonId: string, topicIds: readonly string[] | null | undefined): Promise<void> {
  if (!topicIds) return;
  const manager = currentManager();
  const carried = await manager.findBy(SpokespersonTopic, { spokespersonId });
  const uuids = await requireTerms(
    'TOPIC',
    topicIds,
    'topic',
    ['input', 'topicIds'],
    carried.map(({ topicId }) => topicId),
  );
  await manager.query(`delete from spokesperson_topic where spokesperson_id = $1 and topic_id <> all($2)`, [
    spokespersonId,
    uuids,
  ]);
  await manager.query(
    `insert into spokesperson_topic (spokesperson_id, topic_id) select $1, topic from unnest($2::uuid[]) topic on conflict do nothing`,
    [spokespersonId, uuids],
  );
}
