import type { ByteSource } from './source';
import type { Table, TableRow } from './table';
import { type Workbook, openWorkbook } from './workbook';
import { readXml } from './xml';
import { Zip } from './zip';

/**
 * The first sheet of a workbook (Office Open XML, ISO/IEC 29500), row by row. Days come as `2026-11-23`, numbers as
 * they are written.
 *
 * @throws UnreadableTable when it is none, or has more text than is taken as one.
 */
export async function readXlsx(source: ByteSource): Promise<Table> {
  const zip = await Zip.open(source);
  const book = await openWorkbook(zip);
  return { encoding: null, delimiter: null, rows: () => rowsOf(zip, book) };
}

/** Columns that a sheet may have. */
const COLUMNS = 16_384;

async function* rowsOf(zip: Zip, book: Workbook): AsyncIterable<TableRow> {
  const sheet = new Sheet(book);
  for await (const _ of readXml(zip.content(book.sheet), sheet)) yield* sheet.take();
}

/** Hears a sheet, and keeps the rows that nobody has taken yet. */
class Sheet {
  private rows: TableRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private readonly within: string[] = [];

  constructor(private readonly book: Workbook) {}

  take(): TableRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.within.push(name);
    if (name === 'row') {
      this.line = Number(attributes.r) || this.line + 1;
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = attributes.r ? columnIn(attributes.r) : this.column + 1;
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? 0);
      this.value = '';
    }
  }

  text(text: string): void {
    const name = this.within.at(-1);
    if (name === 'v' || (name === 't' && !this.within.includes('rPh'))) this.value += text;
  }

  close(name: string): void {
    this.within.pop();
    if (name === 'c' && this.column >= 0 && this.column < COLUMNS) {
      while (this.cells.length < this.column) this.cells.push('');
      this.cells[this.column] = this.written().replaceAll(/\s+/g, ' ').trim();
    } else if (name === 'row' && this.cells.some(Boolean)) this.rows.push({ line: this.line, cells: this.cells });
  }

  private written(): string {
    const { value, book } = this;
    if (this.type === 's') return book.strings?.get(Number(value)) ?? '';
    if (this.type === 'b') return value === '1' ? 'true' : 'false';
    if (this.type === 'd') return value.slice(0, 10);
    if (this.type !== 'n' || value === '' || Number.isNaN(Number(value))) return value;
    return book.isDay(this.style) ? day(Number(value), book.from1904) : String(Number(value));
  }
}

/** Counted from 0, of a reference such as `AB12`. */
function columnIn(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Of a count of days since the workbook's beginning; the number itself where that is no day of ours. */
function day(count: number, from1904: boolean): string {
  const moment = new Date((Math.floor(count) - (from1904 ? 24_107 : 25_569)) * 86_400_000);
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999
    ? String(count)
    : moment.toISOString().slice(0, 10);
}
