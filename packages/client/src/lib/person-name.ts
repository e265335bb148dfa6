const TITLE =
  /^(?:hon|sen|dr|prof|rev|fr|sr|adv|eng|supt|mr|mrs|ms|miss|mzee|bishop|sheikh|imam|pastor|canon|chief|justice|amb)$/;

/** Letters alone: no accents, apostrophes, titles or order, so that spellings of one name compare equal. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`´]/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 0 && !TITLE.test(word))
    .sort()
    .join(' ');
}

/** `same` when all words agree, `part` when one has a word more, as a third name often is left out. */
export function compareNames(one: string, other: string): 'same' | 'part' | 'other' {
  const left = foldName(one).split(' ');
  const right = foldName(other).split(' ');
  if (left.join(' ') === right.join(' ')) return 'same';
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return fewer.length >= 2 && fewer.every((word) => more.includes(word)) ? 'part' : 'other';
}
