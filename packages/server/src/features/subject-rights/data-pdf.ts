import { join } from 'node:path';
import type PDFDocument from 'pdfkit';
import type { Language } from '../../kernel';
import type { Entry, GatheredData, Section, Told } from './gather';
import { frame, labelOf } from './labels';

/** The client's own typeface: Latin with ĩ, ũ and ŋ. */
const FONT = join(__dirname, '..', '..', '..', 'assets', 'fonts', 'inter-utetezi.ttf');
const INK = '#151b18';
const QUIET = '#4c5852';
const LINE = '#c9d2cd';
const MARGIN = 56;
const LABEL = 150;

type Document = InstanceType<typeof PDFDocument>;

/** All that is held on somebody, to be read and kept: A4, page by page, in their language. */
export async function dataPdf(data: GatheredData, language: Language): Promise<Buffer> {
  // Ten megabytes that most processes never need.
  const { default: PdfDocument } = await import('pdfkit');
  const say = (key: string): string => frame[key]![language];
  const document = new PdfDocument({ size: 'A4', margin: MARGIN, bufferPages: true, info: { Title: say('title') } });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  document.font(FONT).fillColor(INK);
  document.fontSize(20).text(say('title')).moveDown(0.2);
  document.fontSize(14).text(data.subject.name).moveDown(0.4);
  document.fontSize(9).fillColor(QUIET);
  for (const line of [
    say('law'),
    `${say('gathered')} ${moment(data.gatheredAt, language)} · ${say('reference')} ${data.subject.id}`,
    say('redactedBecause'),
  ])
    document.text(line);
  if (data.sections.some(({ withheld }) => withheld > 0)) document.text(say('withheldBecause'));
  for (const section of data.sections) writeSection(document, section, language);
  numberPages(document, say('page'));
  document.end();
  return done;
}

function writeSection(document: Document, { section, entries, withheld }: Section, language: Language): void {
  if (document.y > document.page.height - MARGIN - 80) document.addPage();
  document.moveDown(1.2);
  document
    .fontSize(13)
    .fillColor(INK)
    .text(labelOf(section, language) ?? section, MARGIN);
  document.fontSize(9).fillColor(QUIET);
  if (entries.length === 0 && withheld === 0) document.text(frame.nothing![language]);
  if (withheld > 0) document.text(`${withheld} ${frame.withheld![language]}`);
  for (const entry of entries) writeEntry(document, entry, language);
}

function writeEntry(document: Document, entry: Entry, language: Language): void {
  document.moveDown(0.4);
  const right = document.page.width - MARGIN;
  document.moveTo(MARGIN, document.y).lineTo(right, document.y).lineWidth(0.5).strokeColor(LINE).stroke();
  document.moveDown(0.3);
  for (const [key, value] of Object.entries(entry)) {
    const text = said(value, language);
    const height = document.fontSize(10).heightOfString(text, { width: right - MARGIN - LABEL });
    if (document.y + Math.min(height, 200) > document.page.height - MARGIN) document.addPage();
    const top = document.y;
    document
      .fontSize(9)
      .fillColor(QUIET)
      .text(labelOf(key, language) ?? key, MARGIN, top + 1, { width: LABEL - 12 });
    const below = document.y;
    document
      .fontSize(10)
      .fillColor(INK)
      .text(text, MARGIN + LABEL, top, { width: right - MARGIN - LABEL });
    document.y = Math.max(below, document.y) + 2;
    document.x = MARGIN;
  }
}

/** Names of our own (`IN_PERSON`) become words, instants days and times in Nairobi. */
function said(value: Told, language: Language): string {
  if (Array.isArray(value)) return value.map((each: Told) => said(each, language)).join(', ');
  if (typeof value === 'boolean') return frame[value ? 'yes' : 'no']![language];
  if (typeof value !== 'string') return String(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return moment(value, language);
  if (/^[A-Z]+(_[A-Z]+)*$/.test(value) && value.length > 3) {
    const words = value.toLowerCase().replaceAll('_', ' ');
    return words[0]!.toUpperCase() + words.slice(1);
  }
  return value;
}

const moment = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'sw' ? 'sw-KE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Africa/Nairobi',
  }).format(new Date(instant));

function numberPages(document: Document, word: string): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const { height, width } = document.page;
    // Within the margin, or the text would open a page of its own.
    document.page.margins.bottom = 0;
    document
      .fontSize(8)
      .fillColor(QUIET)
      .text(`${word} ${page + 1} / ${count}`, MARGIN, height - 36, {
        width: width - 2 * MARGIN,
        align: 'right',
        lineBreak: false,
      });
  }
}
