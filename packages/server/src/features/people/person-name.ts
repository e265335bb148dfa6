/** Titles that stand before a name, as people write them; without dots and in lower case. */
const prefixes = new Set([
  'hon',
  'sen',
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mheshimiwa',
  'mhe',
  'bw',
  'bi',
  'dkt',
  'rev',
  'revd',
  'bishop',
  'archbishop',
  'pastor',
  'fr',
  'father',
  'sr',
  'sister',
  'br',
  'brother',
  'canon',
  'deacon',
  'evangelist',
  'imam',
  'sheikh',
  'sheikha',
  'ustadh',
  'maalim',
  'kadhi',
  'apostle',
  'eng',
  'arch',
  'adv',
  'advocate',
  'amb',
  'ambassador',
  'justice',
  'judge',
  'magistrate',
  'chief',
  'elder',
  'mzee',
  'mama',
  'capt',
  'captain',
  'col',
  'gen',
  'maj',
  'lt',
  'sgt',
  'cpl',
  'insp',
  'inspector',
  'supt',
  'ssp',
  'asp',
  'cp',
  'ocs',
  'ocpd',
  'his',
  'her',
  'excellency',
  'gov',
  'governor',
]);

/** Letters that stand after a name. */
const suffixes = new Set([
  'sc',
  'cbs',
  'ebs',
  'ebh',
  'egh',
  'mgh',
  'mbs',
  'ogw',
  'hsc',
  'phd',
  'md',
  'jr',
  'snr',
  'mp',
  'mca',
  'oct',
  'ndc',
  'psc',
]);

export interface PersonName {
  readonly honorificPrefix: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly honorificSuffix: string | null;
  /** Family name first, for lists. */
  readonly sortName: string;
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[.,()]/g, '');

/**
 * Takes a name as it was typed apart: titles before and after, and the name itself with single spaces.
 * `Family, Given` is turned round. Null when nothing but titles or signs is left.
 */
export function parsePersonName(typed: string): PersonName | null {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(typed.trim());
  const isTurned = turned && !suffixes.has(plain(turned[2]!));
  const words = (isTurned ? `${turned[2]} ${turned[1]}` : typed)
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  const before: string[] = [];
  const after: string[] = [];
  while (words.length > 1 && prefixes.has(plain(words[0]!))) before.push(words.shift()!);
  while (words.length > 1 && suffixes.has(plain(words.at(-1)!))) after.unshift(words.pop()!);
  const name = words.join(' ');
  if (!/\p{L}/u.test(name) || (words.length === 1 && prefixes.has(plain(name)))) return null;
  const [givenName, familyName] = words.length > 1 ? [words[0]!, words.at(-1)!] : [null, null];
  return {
    honorificPrefix: before.join(' ') || null,
    name,
    givenName,
    familyName,
    honorificSuffix: after.join(' ') || null,
    sortName: sortName(name, familyName),
  };
}

/** `Odera, Wambũi Akoth` for `Wambũi Akoth Odera`; the name itself where no family name is known. */
export function sortName(name: string, familyName: string | null | undefined): string {
  if (!familyName || !name.endsWith(familyName) || name === familyName) return name;
  return `${familyName}, ${name.slice(0, -familyName.length).trim()}`;
}
