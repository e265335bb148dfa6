/** A file that is read piece by piece: however long it is, a few pieces of it are in memory. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `offset` on, fewer than `length` only at the end of the file. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** Bytes of a piece. */
const PIECE = 1024 * 1024;

/** The bytes from `from` up to `to`, in order. */
export async function* piecesOf(source: ByteSource, from = 0, to = source.size): AsyncIterable<Buffer> {
  for (let at = from; at < to; at += PIECE) yield await source.read(at, Math.min(PIECE, to - at));
}
