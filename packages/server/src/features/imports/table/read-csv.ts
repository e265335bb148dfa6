import { parse } from 'csv-parse';
import { decode } from './decode';
import { delimiterOf } from './delimiter';
import type { Table, TableRow } from './table';

/** A list in CSV (RFC 4180, and what goes by that name): any of four delimiters, quoted line breaks, rows of any length. */
export function readCsv(bytes: Buffer): Table {
  const { text, encoding } = decode(bytes);
  const delimiter = delimiterOf(text);
  return { encoding, delimiter, rows: () => rowsOf(text, delimiter) };
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

async function* rowsOf(text: string, delimiter: string): AsyncIterable<TableRow> {
  const parser = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    skip_records_with_empty_values: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  let next = 1;
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    const line = next;
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    next = Math.max(info.lines, line + breaks) + (info.lines > line + breaks ? 0 : 1);
    const cells = record.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
    if (cells.some(Boolean)) yield { line, cells };
  }
}
