import { Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { type Encoding, encodingOf, textOf } from './decode';
import { type Delimiter, delimiterOf } from './delimiter';
import type { ByteSource } from './source';
import type { Table, TableRow } from './table';

/** Bytes that one row may have: a quotation mark that is never closed would make one row of all that follows. */
const LONGEST_ROW = 1_000_000;

/** A list in CSV (RFC 4180, and what goes by that name): any of four delimiters, quoted line breaks, rows of any length. */
export async function readCsv(source: ByteSource): Promise<Table> {
  const encoding = await encodingOf(source);
  const delimiter = await delimiterIn(source, encoding);
  return { encoding, delimiter, rows: () => rowsOf(source, encoding, delimiter) };
}

async function delimiterIn(source: ByteSource, encoding: Encoding): Promise<Delimiter> {
  for await (const text of textOf(source, encoding)) return delimiterOf(text);
  return ',';
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

async function* rowsOf(source: ByteSource, encoding: Encoding, delimiter: string): AsyncIterable<TableRow> {
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    skip_records_with_empty_values: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  // What goes wrong in the source ends the parser, and is thrown below.
  pipeline(Readable.from(textOf(source, encoding)), parser, () => undefined);
  let next = 1;
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    const line = next;
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    next = Math.max(info.lines, line + breaks) + (info.lines > line + breaks ? 0 : 1);
    const cells = record.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
    if (cells.some(Boolean)) yield { line, cells };
  }
}
