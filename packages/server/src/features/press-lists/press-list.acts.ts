import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import type { JournalistsWanted } from '../journalists';
import { requireVisible } from '../references';
import { peopleOnPressList } from './people-on-list';
import { PressList } from './press-list.entities';
import type { AmendPressListInput, RecordPressListInput } from './press-list.types';

export async function recordPressList(act: Act, input: RecordPressListInput): Promise<string> {
  if (input.rule && (input.personIds || input.from))
    throw invalid('A list is by name or by rule. Choose one of the two.', ['input', 'rule']);
  const id = newId();
  await currentManager().insert(PressList, {
    id,
    name: named(input.name),
    purpose: input.purpose?.trim() || null,
    isRule: Boolean(input.rule),
    ...(input.rule && ruleOf(input.rule)),
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  if (input.personIds) await put(act, id, input.personIds);
  if (input.from)
    await enter(act, id, await peopleOnPressList(input.from.id, ['input', 'from', 'id'], input.from.asOf ?? null));
  act.touched('PressList', id);
  act.tell('PressListRecorded', id);
  return id;
}

export async function amendPressList(act: Act, id: string, input: AmendPressListInput): Promise<string> {
  const stored = await lockList(id);
  expectVersion(stored.version, input.expectedVersion);
  if (input.rule && !stored.isRule)
    throw refused('This list is by name. Make another one for a rule.', ['input', 'rule']);
  await currentManager().update(
    PressList,
    { id: stored.id },
    {
      ...(input.name !== undefined && { name: named(input.name) }),
      ...(input.purpose !== undefined && { purpose: input.purpose?.trim() || null }),
      ...(input.rule && ruleOf(input.rule)),
      version: stored.version + 1,
    },
  );
  act.touched('PressList', stored.id, Object.keys(input));
  return stored.id;
}

/** Who is on it already stays as they are. */
export async function addToPressList(act: Act, id: string, personIds: readonly string[]): Promise<string> {
  const stored = await lockByName(id);
  await put(act, stored.id, personIds);
  act.touched('PressList', stored.id, ['members']);
  return stored.id;
}

/** They stay in its past. */
export async function removeFromPressList(act: Act, id: string, personIds: readonly string[]): Promise<string> {
  const stored = await lockByName(id);
  await currentManager().query(
    `update press_list_entry set removed_at = $3, removed_by_id = $4 where press_list_id = $1 and person_id = any($2) and removed_at is null`,
    [stored.id, personIds.map((each) => uuidFromOpaque('per', each)), act.now, act.by.accountId],
  );
  act.touched('PressList', stored.id, ['members']);
  return stored.id;
}

export async function retirePressList(act: Act, id: string, expectedVersion?: number | null): Promise<string> {
  const stored = await lockList(id);
  expectVersion(stored.version, expectedVersion);
  await currentManager().update(PressList, { id: stored.id }, { retiredAt: act.now, version: stored.version + 1 });
  act.touched('PressList', stored.id, ['retiredAt']);
  return stored.id;
}

/** Back among those that are offered, as it was when it was put away. */
export async function restorePressList(act: Act, id: string, expectedVersion?: number | null): Promise<string> {
  const stored = await lockAny(id);
  if (!stored.retiredAt) throw refused('This list is not put away.', ['id']);
  expectVersion(stored.version, expectedVersion);
  await currentManager().update(PressList, { id: stored.id }, { retiredAt: null, version: stored.version + 1 });
  act.touched('PressList', stored.id, ['retiredAt']);
  return stored.id;
}

function named(name: string): string {
  const trimmed = name.replaceAll(/\s+/g, ' ').trim();
  if (!trimmed) throw invalid('Give the list a name.', ['input', 'name']);
  return trimmed;
}

async function lockAny(id: string): Promise<PressList> {
  const uuid = uuidFromOpaque('prl', id);
  const list =
    uuid && (await currentManager().findOne(PressList, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } }));
  if (!list) throw notFound('press list');
  return list;
}

async function lockList(id: string): Promise<PressList> {
  const list = await lockAny(id);
  if (list.retiredAt) throw refused('This list was put away. Bring it back first.', ['id']);
  return list;
}

async function lockByName(id: string): Promise<PressList> {
  const list = await lockList(id);
  if (list.isRule) throw refused('This list follows its rule. Change the rule, or make a list by name.', ['id']);
  return list;
}

async function put(act: Act, listId: string, personIds: readonly string[]): Promise<void> {
  const ids = await requireVisible(
    act,
    'person',
    personIds.map((id, index) => ({ id, path: ['input', 'personIds', String(index)] })),
  );
  const manager = currentManager();
  const known = await manager.query(`select person_id from journalist where person_id = any($1)`, [ids]);
  const journalists = new Set((known as { person_id: string }[]).map(({ person_id }) => person_id));
  ids.forEach((id, index) => {
    if (!journalists.has(id)) throw notFound('journalist', ['input', 'personIds', String(index)]);
  });
  await enter(act, listId, [...new Set(ids)]);
}

/** In one statement, however many they are; who is on it already stays as they are. */
async function enter(act: Act, listId: string, personIds: readonly string[]): Promise<void> {
  await currentManager().query(
    `insert into press_list_entry (id, press_list_id, person_id, added_at, added_by_id)
     select given.id, $1, given.person, $4, $5 from unnest($2::uuid[], $3::uuid[]) given(id, person) on conflict do nothing`,
    [listId, personIds.map(() => newId()), personIds, act.now, act.by.accountId],
  );
}

/** Ids that nobody has stay out: a rule answers with whoever fits, and what is unknown fits nobody. */
function ruleOf(wanted: JournalistsWanted): Partial<PressList> {
  const uuids = (prefix: string, ids: readonly string[] | null | undefined): string[] | null =>
    ids && ids.length > 0
      ? ids.map((id) => uuidFromOpaque(prefix, id)).filter((id): id is string => id !== null)
      : null;
  const rule = {
    beatIds: uuids('trm', wanted.beatIds),
    mediumIds: uuids('trm', wanted.mediumIds),
    outletIds: uuids('org', wanted.outletIds),
    countyIds: uuids('cty', wanted.countyIds),
    languages: wanted.languages?.length ? wanted.languages : null,
    isFreelance: wanted.isFreelance ?? null,
    verifiedSince: wanted.verifiedSince ?? null,
    verifiedDays: wanted.verifiedDays ?? null,
    notPitchedDays: wanted.notPitchedDays ?? null,
    lastAnswers: wanted.lastAnswers?.length ? wanted.lastAnswers : null,
    tones: wanted.tones?.length ? wanted.tones : null,
  };
  if (Object.values(rule).every((each) => each === null))
    throw invalid('Name at least one criterion: a list of everybody is no list.', ['input', 'rule']);
  return { ...rule, orNationwide: wanted.orNationwide ?? false };
}
