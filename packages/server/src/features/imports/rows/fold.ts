const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
};

/** One spelling for comparison, as the database's `fold` has it: no accents, no apostrophes, lower case, single spaces. */
export const fold = (text: string): string =>
  text
    .replaceAll(/['’‘ʼ`´]/g, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æœøßđðłþıŋ]/g, (letter) => letters[letter]!)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

function trigrams(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.split(' ').filter(Boolean)) {
    const padded = `  ${word} `;
    for (let start = 0; start + 3 <= padded.length; start += 1) found.add(padded.slice(start, start + 3));
  }
  return found;
}

/** How alike two folded texts are, 0 to 1, measured as pg_trgm does: the trigrams of their words that they share. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [first, second] = [trigrams(one), trigrams(other)];
  let shared = 0;
  for (const trigram of first) if (second.has(trigram)) shared += 1;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether two words differ by one slip of the pen: a letter too many, too few, or another one. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < 4) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
