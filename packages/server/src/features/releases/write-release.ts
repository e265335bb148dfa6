import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { embargoInstant } from '../embargo-instant';
import { PressRelease, PressReleaseText, PressReleaseVersion } from './release.entities';
import type { AmendPressReleaseInput, PressReleaseTextInput, RecordPressReleaseInput } from './release.inputs';
import { attachMaterials } from './release-materials';
import { cleaned, richTextOf } from './rich-text';
import { untell } from './tell-of-release';

/** Begins a press release, as the first version's draft. */
export async function recordRelease(act: Act, input: RecordPressReleaseInput): Promise<string> {
  const texts = textsOf(input.texts);
  const manager = currentManager();
  const [id, versionId] = [newId(), newId()];
  const by = { createdAt: act.now, createdById: act.by.accountId };
  const embargoUntil = input.embargoUntil ? embargoInstant(act.now, input.embargoUntil) : null;
  await manager.insert(PressRelease, { id, embargoUntil, ...by });
  await manager.insert(PressReleaseVersion, {
    ...{ id: versionId, pressReleaseId: id, number: 1, contact: lines(input.contact) },
    ...by,
  });
  await insertTexts(versionId, texts);
  await addAuthor(versionId, act);
  await attachMaterials(act, versionId, input.fileIds ?? []);
  act.touched('PressRelease', id);
  act.tell('PressReleaseRecorded', id);
  return id;
}

/** Changes the draft, or makes the next version of what was submitted: that one stays as it was, and has to be approved anew. */
export async function amendRelease(act: Act, id: string, input: AmendPressReleaseInput): Promise<string> {
  const { release, latest } = await lockRelease(id);
  expectVersion(release.version, input.expectedVersion);
  if (release.withdrawnAt) throw refused('This press release was withdrawn, and stays as it was.', ['id']);
  const texts = input.texts && textsOf(input.texts);
  const manager = currentManager();
  const versionId = latest.submittedAt ? await nextVersion(act, latest) : latest.id;
  if (latest.submittedAt) await untell(release.id);
  if (input.contact !== undefined)
    await manager.update(PressReleaseVersion, { id: versionId }, { contact: lines(input.contact) });
  if (texts) {
    await manager.delete(PressReleaseText, { versionId });
    await insertTexts(versionId, texts);
  }
  if (input.fileIds) await attachMaterials(act, versionId, input.fileIds);
  await addAuthor(versionId, act);
  await manager.update(PressRelease, { id: release.id }, { version: release.version + 1 });
  act.touched('PressRelease', release.id, Object.keys(input));
  return release.id;
}

/** A copy to go on from. Whoever approved the one before has answered for its words: the authors begin anew. */
async function nextVersion(act: Act, latest: PressReleaseVersion): Promise<string> {
  const manager = currentManager();
  const id = newId();
  await manager.insert(PressReleaseVersion, {
    ...{ id, pressReleaseId: latest.pressReleaseId, number: latest.number + 1, contact: latest.contact },
    ...{ createdAt: act.now, createdById: act.by.accountId },
  });
  for (const text of await manager.findBy(PressReleaseText, { versionId: latest.id }))
    await manager.insert(PressReleaseText, { ...text, id: newId(), versionId: id });
  await manager.query(
    `insert into press_release_material (version_id, file_id) select $2, file_id from press_release_material where version_id = $1`,
    [latest.id, id],
  );
  if (latest.status !== 'APPROVED')
    await manager.query(
      `insert into press_release_author (version_id, account_id) select $2, account_id from press_release_author where version_id = $1`,
      [latest.id, id],
    );
  return id;
}

export interface LockedRelease {
  readonly release: PressRelease;
  readonly latest: PressReleaseVersion;
}

export async function lockRelease(id: string): Promise<LockedRelease> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('prr', id);
  const release =
    uuid && (await manager.findOne(PressRelease, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } }));
  if (!release) throw notFound('press release');
  const latest = await manager.findOneOrFail(PressReleaseVersion, {
    where: { pressReleaseId: release.id },
    order: { number: 'DESC' },
  });
  return { release, latest };
}

const addAuthor = (versionId: string, act: Act): Promise<unknown> =>
  currentManager().query(
    `insert into press_release_author (version_id, account_id) values ($1, $2) on conflict do nothing`,
    [versionId, act.by.accountId],
  );

type NewText = Omit<PressReleaseText, 'id' | 'versionId'>;

async function insertTexts(versionId: string, texts: readonly NewText[]): Promise<void> {
  for (const text of texts) await currentManager().insert(PressReleaseText, { id: newId(), versionId, ...text });
}

function textsOf(given: readonly PressReleaseTextInput[]): NewText[] {
  const languages = new Set(given.map(({ language }) => language));
  if (given.length === 0 || languages.size < given.length)
    throw invalid('A press release has one text in English, one in Kiswahili, or both.', ['input', 'texts']);
  return given.map(({ language, title, summary, body, boilerplate, correction }, index) => {
    const path = ['input', 'texts', String(index)];
    const headline = cleaned(title).replaceAll(/\s+/g, ' ').trim();
    if (!headline) throw invalid('A press release has a headline. Write one.', [...path, 'title']);
    return {
      language,
      title: headline,
      summary: lines(summary) ?? '',
      body: body ? richTextOf(body, [...path, 'body']) : '[]',
      boilerplate: lines(boilerplate),
      correction: lines(correction),
    };
  });
}

const lines = (text: string | null | undefined): string | null => (text && cleaned(text).trim()) || null;
