import { UnreadableTable } from './table';
import { hear } from './xml';
import type { Zip } from './zip';

const BLOCK = 1024 * 1024;
/** Bytes of the texts of a workbook, each counted with eight more: so much of one is in memory, outside of the heap. */
export const MOST_TEXT = 48 * 1024 * 1024;
/** Characters of a cell, as spreadsheet programs have it. */
const LONGEST = 32_767;

/**
 * The texts of a workbook, which its cells name by their number. Any row may name any of them, so that all of them have
 * to be at hand: packed as UTF-8 in blocks, and limited.
 */
export class SharedStrings {
  private readonly blocks: Buffer[] = [];
  private places = new Uint32Array(1024);
  private count = 0;
  private end = 0;

  /** @throws UnreadableTable for more than {@link MOST_TEXT}. */
  static async read(zip: Zip, name: string): Promise<SharedStrings> {
    const strings = new SharedStrings();
    let text = '';
    // Readings of ideographs (`rPh`) are no part of a text.
    const within: string[] = [];
    await hear(zip.content(name), {
      open: (tag) => void within.push(tag),
      text: (piece) => void (within.at(-1) === 't' && !within.includes('rPh') && (text += piece)),
      close: (tag) => {
        within.pop();
        if (tag !== 'si') return;
        strings.add(text);
        text = '';
      },
    });
    return strings;
  }

  get(index: number): string {
    if (!(index < this.count)) return '';
    const start = this.places[index * 2]!;
    const at = start % BLOCK;
    return this.blocks[Math.floor(start / BLOCK)]!.toString('utf8', at, at + this.places[index * 2 + 1]!);
  }

  private add(text: string): void {
    const bytes = Buffer.from(text.slice(0, LONGEST));
    if (this.end + bytes.length + 8 * this.count > MOST_TEXT)
      throw new UnreadableTable(
        'This workbook has too much text to be read as one. Save it as .csv, or part it into several files, each with the headings.',
      );
    // No text goes from one block into the next.
    if ((this.end % BLOCK) + bytes.length > BLOCK) this.end = Math.ceil(this.end / BLOCK) * BLOCK;
    const block = Math.floor(this.end / BLOCK);
    this.blocks[block] ??= Buffer.alloc(BLOCK);
    bytes.copy(this.blocks[block], this.end % BLOCK);
    if (this.count * 2 === this.places.length) {
      const grown = new Uint32Array(this.places.length * 2);
      grown.set(this.places);
      this.places = grown;
    }
    this.places.set([this.end, bytes.length], this.count * 2);
    this.count += 1;
    this.end += bytes.length;
  }
}
