import { inflateSync } from 'node:zlib';

/** The text of a PDF that was written with one embedded font: what its glyphs stand for, in the order in which they are drawn. */
export function pdfText(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const glyphs = new Map<string, string>();
  for (const stream of streams)
    for (const [, first, list] of stream.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
      [...list!.matchAll(/<([0-9a-f]*)>/g)].forEach(([, code], index) =>
        glyphs.set(hex(parseInt(first!, 16) + index), fromUtf16(code!)),
      );
  return streams
    .flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\] TJ/g)])
    .map(([, drawn]) =>
      [...drawn!.matchAll(/<([0-9a-f]*)>/g)]
        .flatMap(([, codes]) => codes!.match(/.{4}/g) ?? [])
        .map((code) => glyphs.get(code) ?? '')
        .join(''),
    )
    .join('\n');
}

function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  let from = 0;
  for (;;) {
    const start = pdf.indexOf('stream\n', from) + 'stream\n'.length;
    const end = pdf.indexOf('endstream', start);
    if (start < 'stream\n'.length || end < 0) break;
    try {
      found.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // A stream that is not compressed, such as none of ours.
    }
    from = end + 'endstream'.length;
  }
  return found;
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const fromUtf16 = (code: string): string =>
  (code.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
