/** What people write into a cell to say that there is nothing. */
const nothing = /^(-+|–|—|\.+|\?|n\s*[/.]\s*a\.?|nil|none|null|#n\/a|tbd|hakuna|haijulikani)$/i;

/** A cell with nothing in it is the empty text. */
export const written = (cell: string | undefined): string => {
  const text = (cell ?? '').replaceAll(/\s+/g, ' ').trim();
  return nothing.test(text) ? '' : text;
};

const tidy = (parts: readonly string[]): string[] => [...new Set(parts.map(written).filter(Boolean))];

/** Several values in one cell, where a value has no commas in it. */
export const listed = (cell: string): string[] => tidy(cell.split(/[,;|/\n]/));

/** Several telephone numbers or addresses in one cell, parted in any of the ways that people do. */
export const contactsIn = (cell: string): string[] => tidy(cell.split(/[,;|/&\n]|\b(?:and|or|na|au)\b/i));

/** Numbers that only spaces part, where each run of words is a number for itself: as few of them as there can be. */
export function numbersIn(text: string, isNumber: (part: string) => boolean): string[] | null {
  if (isNumber(text)) return [text];
  const words = text.split(' ');
  if (words.length > 12) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= words.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = words.slice(start, end).join(' ');
      if (!before || part.replaceAll(/\D/g, '').length < 9 || !isNumber(part)) continue;
      if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, part];
    }
  }
  return best[words.length] ?? null;
}
