const TITLE =
  /^\p{Lu}[\p{L}]{0,5}\.$|^(?:Dr|Mr|Mrs|Ms|Mzee|Bishop|Sheikh|Sheik|Imam|Pastor|Canon|Chief|Justice|Ambassador|Senator)$/u;

/** First letters of the first two names, honorifics left out: `Sen. Wambũi Akoth` gives `WA`. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const names = words.filter((word) => !TITLE.test(word));
  const capitalised = (names.length > 0 ? names : words).filter((word) => /^\p{Lu}/u.test(word));
  const chosen = (capitalised.length > 0 ? capitalised : words).slice(0, 2);
  return chosen.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}

/** One of six quiet tints, always the same for the same name. */
export function tint(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6, 7);
}
