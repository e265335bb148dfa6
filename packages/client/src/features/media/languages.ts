/** The languages that the desk offers, as BCP 47 codes; others are shown by their code. */
export const LANGUAGES = ['sw', 'en', 'luo', 'ki', 'kln', 'luy', 'kam', 'guz', 'mer', 'so', 'mas', 'tuv'] as const;
export type KnownLanguage = (typeof LANGUAGES)[number];

export const isKnownLanguage = (code: string): code is KnownLanguage => (LANGUAGES as readonly string[]).includes(code);
