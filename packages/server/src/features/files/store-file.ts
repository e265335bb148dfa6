import { createHash } from 'node:crypto';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { FileContent, StoredFile } from './file.entity';
import { mediaTypeOf } from './media-type';

/** Bytes of one file. */
export const LARGEST_FILE = 25 * 1024 * 1024;

export interface NewFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Keeps a file that is on no record yet, in the open transaction. */
export async function storeFile(bytes: Buffer, givenName: string, accountId: string): Promise<NewFile> {
  const name =
    givenName
      .replaceAll(/[\\/\0-\x1f]/g, ' ')
      .trim()
      .slice(-255) || 'file';
  const file = { id: newId(), name, size: bytes.length, mediaType: mediaTypeOf(bytes, name) };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manager = currentManager();
  await manager.createQueryBuilder().insert().into(FileContent).values({ sha256, bytes }).orIgnore().execute();
  await manager.insert(StoredFile, { ...file, sha256, createdById: accountId });
  return file;
}
