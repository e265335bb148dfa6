import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { type ByteSource, piecesOf } from './source';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a file of which nobody said it: by its byte-order mark, by the zero bytes of UTF-16, as UTF-8 when it
 * is valid throughout, and else as Windows-1252, which old spreadsheets write and in which every byte is a letter.
 */
export async function encodingOf(source: ByteSource): Promise<Encoding> {
  const sample = await source.read(0, 2000);
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8';
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const zeros = (offset: number): number => sample.filter((byte, index) => index % 2 === offset && byte === 0).length;
  if (zeros(1) > sample.length / 4) return 'utf-16le';
  if (zeros(0) > sample.length / 4) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of piecesOf(source)) if (!isDecoded(decoder, piece)) return 'windows-1252';
  return isDecoded(decoder) ? 'utf-8' : 'windows-1252';
}

function isDecoded(decoder: TextDecoder, piece?: Buffer): boolean {
  try {
    decoder.decode(piece, { stream: piece !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Characters of a piece of text: what a parser makes of one is in memory at a time. */
const PIECE = 64 * 1024;

/** The text of a file, without its byte-order mark. */
export async function* textOf(source: ByteSource, encoding: Encoding): AsyncIterable<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const bytes of piecesOf(source)) {
    const text = decoder.write(bytes);
    for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
