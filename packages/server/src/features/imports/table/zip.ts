import { Readable, pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type ByteSource, piecesOf } from './source';
import { UnreadableTable } from './table';

export const unreadableWorkbook = (): UnreadableTable =>
  new UnreadableTable(
    'This workbook cannot be read. Open it in a spreadsheet program and save it again as .xlsx or .csv.',
  );

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

/** Bytes of a directory; a workbook's has some hundred. */
const LONGEST_DIRECTORY = 4 * 1024 * 1024;
const LONGEST_COMMENT = 65_535;

/** An archive (APPNOTE 6.3, without its 64-bit extensions) whose entries are unpacked while they are read. */
export class Zip {
  private constructor(
    private readonly source: ByteSource,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws UnreadableTable when it is none. */
  static async open(source: ByteSource): Promise<Zip> {
    const tail = await source.read(
      Math.max(0, source.size - LONGEST_COMMENT - 22),
      Math.min(source.size, LONGEST_COMMENT + 22),
    );
    const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    if (end < 0 || end + 22 > tail.length) throw unreadableWorkbook();
    const length = tail.readUInt32LE(end + 12);
    if (length > LONGEST_DIRECTORY) throw unreadableWorkbook();
    return new Zip(source, entriesIn(await source.read(tail.readUInt32LE(end + 16), length)));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The unpacked bytes of an entry. @throws UnreadableTable when there is none, or it is broken. */
  async *content(name: string): AsyncIterable<Buffer> {
    const entry = this.entries.get(name);
    const header = entry && (await this.source.read(entry.offset, 30));
    if (!entry || header?.length !== 30 || ![0, 8].includes(entry.method)) throw unreadableWorkbook();
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = piecesOf(this.source, start, start + entry.size);
    if (entry.method === 0) {
      yield* packed;
      return;
    }
    const unpacked = createInflateRaw({ chunkSize: 64 * 1024 });
    pipeline(Readable.from(packed), unpacked, () => undefined);
    try {
      yield* unpacked as AsyncIterable<Buffer>;
    } catch (error) {
      throw (error as { code?: string }).code?.startsWith('Z_') ? unreadableWorkbook() : error;
    }
  }
}

function entriesIn(directory: Buffer): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const nameEnds = at + 46 + directory.readUInt16LE(at + 28);
    entries.set(directory.toString('utf8', at + 46, nameEnds), {
      method: directory.readUInt16LE(at + 10),
      size: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at = nameEnds + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
