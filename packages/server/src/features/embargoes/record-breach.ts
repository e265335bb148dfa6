import type { Act } from '../../graphql';
import { invalid, newId, notFound, refused, splitOpaque, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireVisible } from '../references';
import { EmbargoBreach } from './embargo-breach.entity';
import type { RecordEmbargoBreachInput } from './embargo.types';

/** Records that an embargo was broken: by somebody, at a time before its end, with something that shows it. */
export async function recordBreach(act: Act, input: RecordEmbargoBreachInput): Promise<string> {
  const { key, embargoUntil, id: ofId } = await broken(input.ofId);
  const breachedAt = new Date(input.breachedAt);
  if (breachedAt > act.now)
    throw invalid('This lies in the future. Say when the embargo was broken.', ['input', 'breachedAt']);
  if (!embargoUntil || breachedAt >= embargoUntil)
    throw refused('There was no embargo at this time, so none was broken.', ['input', 'breachedAt']);
  const [organisationId] = await visible(act, 'organisation', input.organisationId);
  const [personId] = await visible(act, 'person', input.personId);
  const who = input.who?.trim() || null;
  if (!organisationId && !personId && !who)
    throw invalid('Say who broke it: an outlet, a person, or in words.', ['input', 'who']);
  const evidence = {
    url: addressOf(input.url),
    fileId: await ownUpload(act, input.fileId),
    note: input.note?.trim() || null,
  };
  if (!evidence.url && !evidence.fileId && !evidence.note)
    throw invalid('Give what shows it: an address, a file, or what was seen or heard in words.', ['input', 'note']);
  const id = newId();
  await currentManager().insert(EmbargoBreach, {
    ...{ id, [key]: ofId, organisationId, personId, who, breachedAt, embargoUntil, ...evidence },
    ...{ createdAt: act.now, createdById: act.by.accountId },
  });
  act.touched('EmbargoBreach', id);
  act.tell('EmbargoBroken', id);
  return id;
}

async function broken(
  given: string,
): Promise<{ key: 'pressReleaseId' | 'pitchId'; id: string; embargoUntil: Date | null }> {
  const { prefix, uuid } = splitOpaque(given) ?? {};
  const isRelease = prefix === 'prr';
  const [row] = (
    uuid && (isRelease || prefix === 'pit')
      ? await currentManager().query(
          isRelease
            ? `select id, embargo_until as "embargoUntil" from press_release where id = $1`
            : `select id, pitch_embargo(id) as "embargoUntil" from pitch where id = $1`,
          [uuid],
        )
      : []
  ) as { id: string; embargoUntil: Date | null }[];
  if (!row) throw notFound(isRelease ? 'press release' : 'pitch', ['input', 'ofId']);
  return { key: isRelease ? 'pressReleaseId' : 'pitchId', ...row };
}

const visible = (act: Act, table: 'person' | 'organisation', id: string | null | undefined): Promise<string[]> =>
  requireVisible(act, table, id ? [{ id, path: ['input', `${table}Id`] }] : []);

function addressOf(given: string | null | undefined): string | null {
  if (!given?.trim()) return null;
  const url = URL.parse(given.trim());
  if (!url || !/^https?:$/.test(url.protocol))
    throw invalid('This is not an address of a page. Write it as in https://example.org.', ['input', 'url']);
  return url.href;
}

async function ownUpload(act: Act, fileId: string | null | undefined): Promise<string | null> {
  if (!fileId) return null;
  const [file] = (await currentManager().query(
    `select id from file where id = $1 and removed_at is null and created_by_id = $2 and sensitivity <= 1 for share`,
    [uuidFromOpaque('fil', fileId), act.by.accountId],
  )) as { id: string }[];
  if (!file) throw notFound('uploaded file', ['input', 'fileId']);
  return file.id;
}
