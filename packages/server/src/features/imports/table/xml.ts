import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { UnreadableTable } from './table';
import { unreadableWorkbook } from './zip';

/** What is told of a document while it is read; names come without their prefixes. */
export interface Listener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes in which nothing begins or ends: no cell has so long a text. */
const LONGEST_TEXT = 1_000_000;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a document while it comes; yields after each piece, so that what was heard can be handed on and forgotten.
 * Entities of its own are not understood, so that none can grow.
 *
 * @throws UnreadableTable when it is not well-formed.
 */
export async function* readXml(pieces: AsyncIterable<Buffer>, listener: Listener): AsyncIterable<void> {
  const decoder = new TextDecoder();
  const parser = new SaxesParser();
  let quiet = 0;
  const heard = (): void => void (quiet = 0);
  parser.on('opentag', ({ name, attributes }) => (heard(), listener.open?.(localName(name), attributes)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => (heard(), listener.close?.(localName(name))));
  for await (const piece of pieces) {
    quiet += piece.length;
    write(parser, decoder.decode(piece, { stream: true }));
    if (quiet > LONGEST_TEXT) throw unreadableWorkbook();
    yield;
  }
  write(parser, null);
  yield;
}

function write(parser: SaxesParser, text: string | null): void {
  try {
    if (text === null) parser.close();
    else parser.write(text);
  } catch (error) {
    // What the listener refuses comes this way too.
    throw error instanceof UnreadableTable ? error : unreadableWorkbook();
  }
}

/** Reads a document to its end. */
export async function hear(pieces: AsyncIterable<Buffer>, listener: Listener): Promise<void> {
  for await (const _ of readXml(pieces, listener));
}
