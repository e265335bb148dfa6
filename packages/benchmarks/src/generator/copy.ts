import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { Table } from './rows';

const PIECE = 65_536;

/** Many small lines as few large pieces: each write costs the same, however short. */
function* inPieces(lines: Iterable<string>): Iterable<Buffer> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece) yield Buffer.from(piece);
}

export async function copyInto(client: Client, { name, columns, rows }: Table): Promise<void> {
  const target = client.query(from(`copy ${name} (${columns}) from stdin`));
  await pipeline(Readable.from(inPieces(rows()), { objectMode: false }), target);
}
