/** A name out of a pasted list. `note` is what stood beside it; `doubtful` when it may not be a name at all. */
export type PastedName = { name: string; note: string | null; doubtful: boolean };

const BULLET = /^\s*(?:[-*•·–—]|\(?\d{1,3}[.)\]:]|\d{1,3}\s{2,}|\d{1,3}\t)\s*/;
const EMAIL = /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/;
const PHONE = /\+?\d[\d\s()-]{7,}\d/;
const PLACEHOLDER = /^(?:tba|tbc|n\/?a|nil|none|apologies|present|absent|attendance|name|names|others?)\b/i;

function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n|;/);
  const found = lines.length > 1 ? lines : text.split(/,(?!\s*(?:MP|SC|PhD|CBS|EBS|MCA|EGH)\b)|\band\b|\bna\b|&/);
  return found.map((line) => line.trim()).filter((line) => line.length > 0);
}

function readLine(line: string): PastedName | null {
  const bare = line.replace(BULLET, '').replace(EMAIL, ' ').replace(PHONE, ' ').trim();
  const [first = '', ...rest] = bare.split(/\t|\s+[-–—|]\s+|,\s+|\s*\(/);
  const name = first
    .replace(/\s+/g, ' ')
    .replace(/[,.;:)]+$/, '')
    .trim();
  if (name.length === 0) return null;
  const note = rest.join(', ').replace(/\)+/g, '').replace(/\s+/g, ' ').trim() || null;
  const words = name.split(' ');
  const doubtful = words.length < 2 || words.length > 7 || /\d|[?@]/.test(name) || PLACEHOLDER.test(name);
  return { name, note, doubtful };
}

/**
 * Names out of a pasted attendance list: one to a line (or separated by semicolons), numbered or not, with a post after
 * a dash, a comma or a tab; or a sentence of names with commas. Repeated names are given once.
 */
export function readNames(text: string): PastedName[] {
  const seen = new Set<string>();
  return splitLines(text)
    .map(readLine)
    .filter((found): found is PastedName => {
      if (!found || seen.has(found.name.toLowerCase())) return false;
      seen.add(found.name.toLowerCase());
      return true;
    });
}

/** Whether a pasted text is a list and not one name. */
export const isNameList = (text: string): boolean => /\n|;/.test(text.trim()) || text.split(',').length > 2;
