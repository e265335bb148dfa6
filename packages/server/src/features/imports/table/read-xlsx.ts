import { type Table, type TableRow, UnreadableTable } from './table';

/** The first sheet of a workbook (Office Open XML). Days come as `2026-11-23`, numbers as they are written. */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  // Loaded when it is needed: few lists are workbooks.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const rows = await readXlsxFile(bytes).catch(() => {
    throw new UnreadableTable(
      'This workbook cannot be read. Open it in a spreadsheet program and save it again as .xlsx or .csv.',
    );
  });
  const sheet = firstSheet(rows as unknown);
  return { encoding: null, delimiter: null, rows: () => rowsOf(sheet) };
}

type Cell = string | number | boolean | Date | null | undefined;

/** The library answers a sheet, or since its version 9 a list of sheets. */
function firstSheet(answer: unknown): readonly (readonly Cell[])[] {
  const [first] = answer as unknown[];
  const isNamed = typeof first === 'object' && first !== null && 'data' in first;
  return (isNamed ? (first as { data: Cell[][] }).data : answer) as Cell[][];
}

async function* rowsOf(rows: readonly (readonly Cell[])[]): AsyncIterable<TableRow> {
  for (const [index, row] of rows.entries()) {
    const cells = row.map(written);
    if (cells.some(Boolean)) yield { line: index + 1, cells };
  }
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll(/\s+/g, ' ').trim();
}
