import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { embargoInstant } from '../embargo-instant';
import { checkMergeFields } from '../mail';
import { peopleOnPressList } from '../press-lists';
import { requireVisible } from '../references';
import { nameSpokespeople } from '../spokespeople';
import type { GuardLimits } from './guard-limits';
import { offerOf } from './offer';
import { Pitch, PitchFile, Story } from './pitch.entities';
import { PitchStage } from './pitch.enums';
import type { AmendPitchInput, RecordPitchInput } from './pitch.inputs';

/** Begins a pitch. Whom it may not go to is told of each recipient, and asked again when it is sent. */
export async function recordPitch(act: Act, input: RecordPitchInput, limits: GuardLimits): Promise<string> {
  const storyId = await storyOf(act, input);
  checkTexts(input);
  const id = newId();
  await currentManager().insert(Pitch, {
    ...{ id, storyId, channel: input.channel, ...texts(input) },
    embargoUntil: input.embargoUntil ? embargoInstant(act.now, input.embargoUntil) : null,
    ...(await offerOf(act, input)),
    ...{ createdAt: act.now, createdById: act.by.accountId },
  });
  const byName = await address(act, id, await named(act, input.personIds));
  const listed = await peopleOnPressList(input.pressListId, ['input', 'pressListId']);
  const byList = await address(act, id, listed, uuidFromOpaque('prl', input.pressListId ?? ''));
  await attach(act, id, input.fileIds);
  await nameSpokespeople(act, 'pitch', id, input.spokespersonIds);
  await limits.ask(act.by, byName + byList);
  act.touched('Pitch', id);
  act.tell('PitchRecorded', id);
  return id;
}

export async function amendPitch(act: Act, id: string, input: AmendPitchInput, limits: GuardLimits): Promise<string> {
  const pitch = await lockPitch(id);
  expectVersion(pitch.version, input.expectedVersion);
  if (pitch.status !== 'DRAFT') throw refused('This pitch went out already, and stays as it was.', ['id']);
  checkTexts(input);
  const manager = currentManager();
  const embargoUntil = input.embargoUntil && embargoInstant(act.now, input.embargoUntil);
  await manager.update(
    Pitch,
    { id: pitch.id },
    {
      ...texts(input),
      ...(await offerOf(act, input)),
      ...(embargoUntil !== undefined && { embargoUntil }),
      version: pitch.version + 1,
    },
  );
  if (input.personIds) {
    const wanted = await named(act, input.personIds);
    await manager.query(`delete from pitch_recipient where pitch_id = $1 and person_id <> all($2)`, [pitch.id, wanted]);
    await limits.ask(act.by, await address(act, pitch.id, wanted));
  }
  if (input.fileIds) await attach(act, pitch.id, input.fileIds);
  await nameSpokespeople(act, 'pitch', pitch.id, input.spokespersonIds);
  act.touched('Pitch', pitch.id, Object.keys(input));
  return pitch.id;
}

/** A draft that nobody gets. */
export async function withdrawPitch(act: Act, id: string, expectedVersion?: number | null): Promise<string> {
  const pitch = await lockPitch(id);
  expectVersion(pitch.version, expectedVersion);
  if (pitch.status !== 'DRAFT') throw refused('This pitch went out already, and stays as it was.', ['id']);
  await currentManager().update(Pitch, { id: pitch.id }, { status: PitchStage.WITHDRAWN, version: pitch.version + 1 });
  act.touched('Pitch', pitch.id, ['status']);
  return pitch.id;
}

export async function lockPitch(id: string): Promise<Pitch> {
  const uuid = uuidFromOpaque('pit', id);
  const pitch =
    uuid && (await currentManager().findOne(Pitch, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } }));
  if (!pitch) throw notFound('pitch');
  return pitch;
}

/** What a text can say of whoever gets it; the outlet is empty for who works at none that is known. */
export const pitchFields = ['name', 'firstName', 'outlet', 'story'] as const;

function checkTexts({ subject, body }: AmendPitchInput): void {
  checkMergeFields(subject, pitchFields, ['input', 'subject']);
  checkMergeFields(body, pitchFields, ['input', 'body']);
  if (subject && /[\p{Cc}\u2028\u2029]/u.test(subject))
    throw invalid('A subject is one line. Take out the line breaks.', ['input', 'subject']);
}

const texts = ({ angle, subject, body }: AmendPitchInput): Partial<Pitch> => ({
  ...(angle !== undefined && { angle: angle?.trim() || null }),
  ...(subject !== undefined && { subject: subject?.trim() || null }),
  ...(body !== undefined && { body: body?.trim() || null }),
});

async function storyOf(act: Act, { storyId, storyTitle }: RecordPitchInput): Promise<string> {
  const manager = currentManager();
  if (Boolean(storyId) === Boolean(storyTitle?.trim()))
    throw invalid('Say which story: one that is known, or the title of a new one.', ['input', 'storyTitle']);
  if (storyId) {
    const uuid = uuidFromOpaque('sty', storyId);
    if (!uuid || !(await manager.existsBy(Story, { id: uuid }))) throw notFound('story', ['input', 'storyId']);
    return uuid;
  }
  const id = newId();
  const title = storyTitle!.replaceAll(/\s+/g, ' ').trim();
  await manager.insert(Story, { id, title, createdAt: act.now, createdById: act.by.accountId });
  act.touched('Story', id);
  return id;
}

const named = (act: Act, ids: readonly string[] | null | undefined): Promise<string[]> =>
  requireVisible(
    act,
    'person',
    (ids ?? []).map((id, index) => ({ id, path: ['input', 'personIds', String(index)] })),
  );

/** Who is named by hand as well as by a list counts as named. @returns how many were not addressed before. */
async function address(
  act: Act,
  pitchId: string,
  personIds: readonly string[],
  listId: string | null = null,
): Promise<number> {
  const people = [...new Set(personIds)];
  const added = (await currentManager().query(
    `insert into pitch_recipient (id, pitch_id, person_id, created_at, press_list_id)
     select given.id, $1, given.person, $4, $5 from unnest($2::uuid[], $3::uuid[]) given(id, person) on conflict do nothing returning id`,
    [pitchId, people.map(() => newId()), people, act.now, listId],
  )) as unknown[];
  return added.length;
}

/** All that goes with it: what whoever asks uploaded themselves and may leave the house, and what goes with it already. */
async function attach(act: Act, pitchId: string, fileIds: readonly string[] | null | undefined): Promise<void> {
  const manager = currentManager();
  const kept = new Set<string>();
  for (const [index, fileId] of (fileIds ?? []).entries()) {
    const [file] = (await manager.query(
      `select id from file f where id = $1 and removed_at is null and sensitivity <= 1
         and (created_by_id = $2 or exists (select from pitch_file k where k.pitch_id = $3 and k.file_id = f.id))`,
      [uuidFromOpaque('fil', fileId), act.by.accountId, pitchId],
    )) as { id: string }[];
    if (!file) throw notFound('uploaded file', ['input', 'fileIds', String(index)]);
    kept.add(file.id);
  }
  await manager.delete(PitchFile, { pitchId });
  for (const fileId of kept) await manager.insert(PitchFile, { pitchId, fileId });
}
