import { createHash } from 'node:crypto';
import type { Act } from '../../graphql';
import { invalid } from '../../kernel';
import { currentManager } from '../../persistence';
import { putFileTo } from '../files';
import type { Clipping } from './clipping.entities';

interface Copy {
  readonly text?: string | null;
  readonly fileId?: string | null;
}

/** Its words with their checksum. Line ends are made equal, so that the same words have the same one. */
export function wordsKept(act: Act, given: string): Pick<Clipping, 'text' | 'textSha256' | 'archivedAt'> {
  const text = given.replaceAll(/\r\n?/g, '\n').trim();
  if (!text) return { text: null, textSha256: null, archivedAt: null };
  return { text, textSha256: createHash('sha256').update(text, 'utf8').digest('hex'), archivedAt: act.now };
}

/** A file of the own that is on nothing yet becomes its archived copy, as closed as the outlet is. */
export async function keepFile(act: Act, clippingId: string, fileId: string): Promise<void> {
  const [outlet] = (await currentManager().query(
    `select o.sensitivity from clipping c join organisation o on o.id = c.organisation_id where c.id = $1`,
    [clippingId],
  )) as { sensitivity: number }[];
  await putFileTo(act, fileId, 'clipping_id', clippingId, outlet!.sensitivity);
}

/** @returns which of the clipping's fields it changes. */
export async function keepCopy(act: Act, clippingId: string, { text, fileId }: Copy): Promise<Partial<Clipping>> {
  if (!text?.trim() && !fileId) throw invalid('Paste the text, or upload a file.', ['input', 'text']);
  if (fileId) await keepFile(act, clippingId, fileId);
  return text?.trim() ? wordsKept(act, text) : {};
}
