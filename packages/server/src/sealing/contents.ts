import { createHash } from 'node:crypto';
import { type Key, openBytes, sealBytes } from './envelope';
import type { Keyring } from './keyring';
import type { Run } from './run';

/** Bytes that are encrypted at once, so that no more of a file has to be in memory. */
const PIECE_BYTES = 1024 * 1024;
/** Pieces of one transaction of a rotation. */
const BATCH = 8;

export interface Piece {
  readonly fileId: string;
  readonly position: number;
}

export const START: Piece = { fileId: '00000000-0000-0000-0000-000000000000', position: -1 };

/** Bound to its file, its place in it and the length of the whole, so that none can be exchanged, left out or added. */
const placeOf = ({ fileId, position }: Piece, count: number): string => `file.bytes:${fileId}:${position}/${count}`;

/** Puts the encrypted bytes of a file beside it. @returns what its plain bytes are kept under. */
export async function closeContent(run: Run, key: Key, fileId: string, sha256: string): Promise<string> {
  const [content] = await run<{ size: number }>(
    `select octet_length(bytes) as size from file_content where sha256 = $1`,
    [sha256],
  );
  if (!content) throw new Error(`The bytes of the file ${fileId} are gone.`);
  const count = Math.max(1, Math.ceil(content.size / PIECE_BYTES));
  for (let position = 0; position < count; position += 1) {
    const [part] = await run<{ bytes: Buffer }>(
      `select substring(bytes from $2::int for $3::int) as bytes from file_content where sha256 = $1`,
      [sha256, position * PIECE_BYTES + 1, PIECE_BYTES],
    );
    await run(`insert into file_piece (file_id, position, key_id, bytes) values ($1, $2, $3, $4)`, [
      fileId,
      position,
      key.id,
      sealBytes(key, part!.bytes, placeOf({ fileId, position }, count)),
    ]);
  }
  return sha256;
}

/** Puts the bytes of a file back among the open ones. @throws Error when they are not those of its checksum. */
export async function openContent(run: Run, keyring: Keyring, fileId: string, sha256: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(run, keyring, fileId)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`The bytes of the file ${fileId} are not those of its checksum.`);
  await run(`insert into file_content (sha256, bytes) values ($1, $2) on conflict do nothing`, [sha256, bytes]);
  return fileId;
}

/** Removes plain bytes that no file is left with. */
export async function dropContents(run: Run, checksums: readonly string[]): Promise<void> {
  if (checksums.length === 0) return;
  // Waits for those who are putting a file to the same bytes; the next statement sees it, and no other can follow.
  await run(`select from file_content where sha256 = any($1) order by sha256 for update`, [checksums]);
  await run(
    `delete from file_content c where sha256 = any($1) and not exists (select from file f where f.plain_sha256 = c.sha256)`,
    [checksums],
  );
}

export async function dropPieces(run: Run, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length > 0) await run(`delete from file_piece where file_id = any($1::uuid[])`, [fileIds]);
}

/** The opened bytes of a sealed file, in their order; each piece is read when it is asked for. */
export async function* piecesOf(run: Run, keyring: Keyring, fileId: string): AsyncGenerator<Buffer, void, void> {
  const count = await countOf(run, fileId);
  for (let position = 0; position < count; position += 1)
    yield await onePiece(run, keyring, { fileId, position }, count);
}

export async function rangeOf(
  run: Run,
  keyring: Keyring,
  fileId: string,
  offset: number,
  length: number,
): Promise<Buffer> {
  const count = await countOf(run, fileId);
  const first = Math.floor(offset / PIECE_BYTES);
  const last = Math.min(Math.floor((offset + length - 1) / PIECE_BYTES), count - 1);
  const pieces: Buffer[] = [];
  for (let position = first; position <= last; position += 1)
    pieces.push(await onePiece(run, keyring, { fileId, position }, count));
  const start = offset - first * PIECE_BYTES;
  return Buffer.concat(pieces).subarray(start, start + length);
}

async function countOf(run: Run, fileId: string): Promise<number> {
  const [{ count } = { count: 0 }] = await run<{ count: number }>(
    `select count(*)::int as count from file_piece where file_id = $1`,
    [fileId],
  );
  if (count === 0) throw new Error(`The bytes of the file ${fileId} are gone.`);
  return count;
}

async function onePiece(run: Run, keyring: Keyring, { fileId, position }: Piece, count: number): Promise<Buffer> {
  const [piece] = await run<{ keyId: string; bytes: Buffer }>(
    `select key_id as "keyId", bytes from file_piece where file_id = $1 and position = $2`,
    [fileId, position],
  );
  if (!piece) throw new Error(`A piece of the file ${fileId} is gone.`);
  await keyring.need([piece.keyId]);
  return openBytes(keyring.get(piece.keyId), piece.bytes, placeOf({ fileId, position }, count));
}

/** Seals some pieces after the given one with the key. @returns which; none when all are. */
export async function sealPiecesAnew(run: Run, keyring: Keyring, keyId: string, after: Piece): Promise<Piece[]> {
  const pieces = await run<Piece & { keyId: string; bytes: Buffer; count: number }>(
    `select p.file_id as "fileId", p.position, p.key_id as "keyId", p.bytes,
       (select count(*)::int from file_piece c where c.file_id = p.file_id) as count
     from file_piece p where (p.file_id, p.position) > ($2::uuid, $3::int) and p.key_id <> $1
     order by p.file_id, p.position limit ${BATCH} for update of p`,
    [keyId, after.fileId, after.position],
  );
  await keyring.need(pieces.map((piece) => piece.keyId));
  const key = keyring.get(keyId);
  for (const piece of pieces) {
    const place = placeOf(piece, piece.count);
    await run(`update file_piece set key_id = $3, bytes = $4 where file_id = $1 and position = $2`, [
      piece.fileId,
      piece.position,
      keyId,
      sealBytes(key, openBytes(keyring.get(piece.keyId), piece.bytes, place), place),
    ]);
  }
  return pieces;
}

export async function carriesOtherPieces(run: Run, keyId: string): Promise<boolean> {
  const [other] = await run(`select true as carried from file_piece where key_id <> $1 limit 1`, [keyId]);
  return other !== undefined;
}
