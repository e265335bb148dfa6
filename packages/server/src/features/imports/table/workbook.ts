import { posix } from 'node:path';
import { SharedStrings } from './shared-strings';
import { hear } from './xml';
import { type Zip, unreadableWorkbook } from './zip';

/** What the cells of a workbook's first sheet are read with. */
export interface Workbook {
  /** The sheet's place in the archive. */
  readonly sheet: string;
  readonly strings: SharedStrings | null;
  /** Whether a number of this style is a day. */
  isDay(style: number): boolean;
  /** Whether days are counted from 1904, and not from 1900. */
  readonly from1904: boolean;
}

/** Formats of days and times that every workbook knows by their number (ISO/IEC 29500-1, 18.8.30). */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const tellsDay = (format: string): boolean => /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''));

export async function openWorkbook(zip: Zip): Promise<Workbook> {
  const [book] = [...(await related(zip, '')).values()].filter(({ type }) => type === 'officeDocument');
  if (!book) throw unreadableWorkbook();
  let first = '';
  let from1904 = false;
  await hear(zip.content(book.path), {
    open(name, attributes) {
      if (name === 'sheet') first ||= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    },
  });
  const parts = await related(zip, book.path);
  const sheet = parts.get(first)?.path;
  if (!sheet) throw unreadableWorkbook();
  const partOf = (type: string): string | undefined => [...parts.values()].find((part) => part.type === type)?.path;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const days = styles && zip.has(styles) ? await dayStyles(zip, styles) : [];
  return {
    sheet,
    from1904,
    strings: strings && zip.has(strings) ? await SharedStrings.read(zip, strings) : null,
    isDay: (style) => days[style] ?? false,
  };
}

interface Part {
  readonly type: string;
  readonly path: string;
}

/** What a part of the package refers to (Open Packaging Conventions), by the ids of the references. */
async function related(zip: Zip, part: string): Promise<Map<string, Part>> {
  const folder = posix.dirname(part);
  const parts = new Map<string, Part>();
  await hear(zip.content(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open(name, { Id: id, Type: type, Target: target }) {
      if (name !== 'Relationship' || !id || !type || !target) return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      parts.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path });
    },
  });
  return parts;
}

/** For each style whether it shows a number as a day. */
async function dayStyles(zip: Zip, path: string): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const days: boolean[] = [];
  let isList = false;
  await hear(zip.content(path), {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') own.set(Number(numFmtId), tellsDay(formatCode ?? ''));
      if (name === 'cellXfs') isList = true;
      if (name === 'xf' && isList) days.push(own.get(Number(numFmtId)) ?? isBuiltInDay(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') isList = false;
    },
  });
  return days;
}
