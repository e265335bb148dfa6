import iconv from 'iconv-lite';
import { type ByteSource, readTable } from './index';

const sourceOf = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
});

const rows = async (bytes: Buffer | string, mediaType = 'text/csv') => {
  const table = await readTable(sourceOf(Buffer.from(bytes as string)), mediaType);
  const found = [];
  for await (const { line, cells } of table.rows()) found.push([line, ...cells]);
  return { found, encoding: table.encoding, delimiter: table.delimiter };
};

const text = 'Name;County\r\nWambũi;Murang’a\r\n';

describe('a list as it is', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), 'utf-8'],
    [
      'UTF-16 with a byte-order mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      'utf-16le',
    ],
    [
      'UTF-16, the other way round',
      Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, 'utf-16be')]),
      'utf-16be',
    ],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
  ])('is read as %s', async (_, bytes, encoding) => {
    expect(await rows(bytes)).toEqual({
      found: [
        [1, 'Name', 'County'],
        [2, 'Wambũi', 'Murang’a'],
      ],
      encoding,
      delimiter: ';',
    });
  });

  it('is read as Windows-1252', async () => {
    expect(await rows(iconv.encode('Name,Place\nZoë,Café', 'win1252'))).toMatchObject({
      found: [
        [1, 'Name', 'Place'],
        [2, 'Zoë', 'Café'],
      ],
      encoding: 'windows-1252',
    });
  });

  it.each([',', ';', '\t', '|'])('parts its cells by %j, also where others stand in quotes', async (sign) => {
    const { found, delimiter } = await rows(
      ['Name', 'Note'].join(sign) + '\n' + ['A', '"x, y; z | w"'].join(sign) + '\n' + ['B', 'y'].join(sign),
    );
    expect([delimiter, found]).toEqual([
      sign,
      [
        [1, 'Name', 'Note'],
        [2, 'A', 'x, y; z | w'],
        [3, 'B', 'y'],
      ],
    ]);
  });

  it('says on which line each row begins, through quoted line breaks and empty lines', async () => {
    const { found } = await rows('a,b\n"one\ntwo",2\n\n3,4\n,\n5');
    expect(found).toEqual([
      [1, 'a', 'b'],
      [2, 'one two', '2'],
      [5, '3', '4'],
      [7, '5'],
    ]);
  });

  it('is refused in plain words when it is none', async () => {
    await expect(rows(Buffer.from('%PDF-1.7'), 'application/pdf')).rejects.toThrow(/This is no list/);
    await expect(rows(Buffer.from('504b0304ffff', 'hex'), 'application/zip')).rejects.toThrow(/cannot be read/);
  });

  it('is refused where a quotation mark makes one row of all that follows', async () => {
    const endless = `a,b\n1,2\n"${'x'.repeat(1_100_000)}`;
    await expect(rows(endless)).rejects.toMatchObject({ code: 'CSV_MAX_RECORD_SIZE' });
  });
});

interface SheetCell {
  readonly value?: string | number | boolean | Date;
  readonly format?: string;
}

const workbook = async (sheet: readonly (readonly (SheetCell | null)[])[]): Promise<Buffer> => {
  const { default: writeXlsx } = await import('write-excel-file/node');
  return (writeXlsx as never as (rows: object) => { toBuffer(): Promise<Buffer> })(sheet).toBuffer();
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a workbook', () => {
  it('gives texts, numbers, days and gaps as they are written, and the rows of the sheet that say something', async () => {
    const bytes = await workbook([
      [{ value: 'Name' }, { value: 'Since' }, { value: 'Phone' }, { value: 'Active' }],
      [{ value: ' Wambũi  & Sons <x> ' }, { value: new Date(Date.UTC(2022, 8, 14)), format: 'dd/mm/yyyy' }],
      [null, null],
      [null, null, { value: 254722123456 }, { value: true }],
      [{ value: 'Wambũi  & Sons <x>' }, { value: 44_818 }, { value: 0.5 }, { value: false }],
    ]);
    expect((await rows(bytes, XLSX)).found).toEqual([
      [1, 'Name', 'Since', 'Phone', 'Active'],
      [2, 'Wambũi & Sons <x>', '2022-09-14'],
      [4, '', '', '254722123456', 'true'],
      [5, 'Wambũi & Sons <x>', '44818', '0.5', 'false'],
    ]);
  });

  it('is read from a file that is broken off, or broken within, as none', async () => {
    const bytes = await workbook([[{ value: 'Name' }], [{ value: 'Juma Ali' }]]);
    await expect(rows(bytes.subarray(0, bytes.length - 30), XLSX)).rejects.toThrow(/cannot be read/);
    const torn = Buffer.from(bytes);
    torn.fill(0xff, 40, bytes.length / 2);
    await expect(rows(torn, XLSX)).rejects.toThrow(/cannot be read/);
  });

  it('is refused when it has more text than is taken as one, and told what to do', async () => {
    const long = (row: number): string => `${row} ${'x'.repeat(32_000)}`;
    const bytes = await workbook(Array.from({ length: 1600 }, (_, row) => [{ value: long(row) }]));
    expect(bytes.length).toBeLessThan(1_000_000);
    await expect(rows(bytes, XLSX)).rejects.toThrow(
      'This workbook has too much text to be read as one. Save it as .csv, or part it into several files, each with the headings.',
    );
  });
});
