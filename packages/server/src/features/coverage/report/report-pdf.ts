import { join } from 'node:path';
import type PDFDocument from 'pdfkit';
import type { Language } from '../../../kernel';
import type { ReportData, ReportTable, ReportedClipping } from './report-data';
import { sayIn } from './report-words';

const FONT = join(__dirname, '..', '..', '..', '..', 'assets', 'fonts', 'inter-utetezi.ttf');
const INK = '#151b18';
const QUIET = '#4c5852';
const LINE = '#c9d2cd';
const ACCENT = '#0b5c50';
const MARGIN = 56;
const FIGURE = 110;

type Document = InstanceType<typeof PDFDocument>;

export interface ReportPeriod {
  readonly from: string;
  readonly to: string;
  readonly madeAt: Date;
}

/** The report of a period, A4, to be read and handed on. */
export async function reportPdf(data: ReportData, period: ReportPeriod, language: Language): Promise<Buffer> {
  // Ten megabytes that most processes never need.
  const { default: PdfDocument } = await import('pdfkit');
  const say = sayIn(language);
  const document = new PdfDocument({ size: 'A4', margin: MARGIN, bufferPages: true, info: { Title: say('title') } });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(language === 'sw' ? 'sw-KE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(iso),
    );
  document.font(FONT).fillColor(INK).fontSize(20).text(say('title')).moveDown(0.2);
  document
    .fontSize(13)
    .text(`${day(period.from)} – ${day(period.to)}`)
    .moveDown(0.3);
  document
    .fontSize(9)
    .fillColor(QUIET)
    .text(`${say('made')} ${day(period.madeAt.toISOString())}`);
  document
    .moveDown(0.6)
    .fontSize(12)
    .fillColor(INK)
    .text(`${say('total')}: ${data.total}`);
  if (data.total === 0) document.moveDown().fontSize(10).text(say('nothing'));
  for (const table of data.tables) writeTable(document, table, say(table.title));
  if (data.clippings.length > 0) {
    heading(document, say('clippings'));
    for (const clipping of data.clippings) writeClipping(document, clipping, say(clipping.tone ?? 'NONE'), day);
    if (data.clippings.length < data.total) document.moveDown().fontSize(9).fillColor(QUIET).text(say('first'));
  }
  numberPages(document, say('page'));
  document.end();
  return done;
}

const width = (document: Document): number => document.page.width - 2 * MARGIN;

function heading(document: Document, text: string): void {
  if (document.y > document.page.height - MARGIN - 90) document.addPage();
  document.moveDown(1.2).fontSize(13).fillColor(INK).text(text, MARGIN).moveDown(0.3);
}

/** A name, a bar as long as its share of the largest, and the figure. */
function writeTable(document: Document, { rows }: ReportTable, title: string): void {
  if (rows.length === 0) return;
  heading(document, title);
  const most = Math.max(1, ...rows.map(([, figure]) => parseInt(figure, 10)));
  const bar = 120;
  const name = width(document) - FIGURE - bar - 16;
  for (const [label, figure] of rows) {
    document.fontSize(10);
    const height = Math.max(14, document.heightOfString(label, { width: name }) + 2);
    if (document.y + height > document.page.height - MARGIN) document.addPage();
    const top = document.y;
    document.fillColor(INK).text(label, MARGIN, top, { width: name });
    const long = (bar * parseInt(figure, 10)) / most;
    if (long > 0) document.rect(MARGIN + name + 8, top + 3, long, 6).fill(ACCENT);
    document
      .fillColor(INK)
      .text(figure, MARGIN + name + bar + 16, top, { width: FIGURE, align: 'right', lineBreak: false });
    document.x = MARGIN;
    document.y = top + height;
  }
}

function writeClipping(
  document: Document,
  { headline, publishedOn, outlet, address }: ReportedClipping,
  tone: string,
  day: (iso: string) => string,
): void {
  if (document.y > document.page.height - MARGIN - 44) document.addPage();
  document
    .moveTo(MARGIN, document.y)
    .lineTo(document.page.width - MARGIN, document.y)
    .lineWidth(0.5)
    .strokeColor(LINE)
    .stroke();
  document
    .moveDown(0.3)
    .fontSize(10)
    .fillColor(INK)
    .text(headline, MARGIN, document.y, { width: width(document) });
  document
    .fontSize(9)
    .fillColor(QUIET)
    .text([outlet?.name, day(publishedOn), tone].filter(Boolean).join(' · '));
  if (address) document.text(address, { width: width(document) });
  document.moveDown(0.3);
}

function numberPages(document: Document, word: string): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    // Within the margin, or the text would open a page of its own.
    document.page.margins.bottom = 0;
    document
      .fontSize(8)
      .fillColor(QUIET)
      .text(`${word} ${page + 1} / ${count}`, MARGIN, document.page.height - 36, {
        ...{ width: width(document), align: 'right', lineBreak: false },
      });
  }
}
