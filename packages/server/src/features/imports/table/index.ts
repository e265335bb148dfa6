import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import type { ByteSource } from './source';
import { type Table, UnreadableTable } from './table';

export type { ByteSource } from './source';
export { type Table, type TableRow, UnreadableTable } from './table';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @throws UnreadableTable when the file is neither CSV nor XLSX. */
export async function readTable(source: ByteSource, mediaType: string): Promise<Table> {
  const top = await source.read(0, 1000);
  if (mediaType === XLSX || top.subarray(0, 4).toString('hex') === '504b0304') return readXlsx(source);
  if (mediaType.startsWith('text/') || mediaType === 'application/octet-stream') {
    if (mediaType === 'application/octet-stream' && top.filter((byte) => byte < 9).length > 0)
      throw new UnreadableTable(
        'This is no list. Save it as .csv or .xlsx in a spreadsheet program, and choose that file.',
      );
    return readCsv(source);
  }
  if (mediaType === 'application/x-ole-storage')
    throw new UnreadableTable(
      'This is an old .xls workbook. Open it in a spreadsheet program and save it as .xlsx or .csv.',
    );
  throw new UnreadableTable(
    'This is no list. Save it as .csv or .xlsx in a spreadsheet program, and choose that file.',
  );
}
