import { fold } from './fold';

/** Names of languages as lists have them, in English and Kiswahili; the codes are BCP 47. */
const names: Readonly<Record<string, string>> = {
  english: 'en',
  kiingereza: 'en',
  swahili: 'sw',
  kiswahili: 'sw',
  kikuyu: 'ki',
  gikuyu: 'ki',
  luo: 'luo',
  dholuo: 'luo',
  kijaluo: 'luo',
  kamba: 'kam',
  kikamba: 'kam',
  luhya: 'luy',
  luyia: 'luy',
  kiluhya: 'luy',
  kalenjin: 'kln',
  kikalenjin: 'kln',
  somali: 'so',
  kisomali: 'so',
  kisii: 'guz',
  gusii: 'guz',
  ekegusii: 'guz',
  meru: 'mer',
  kimeru: 'mer',
  maasai: 'mas',
  maa: 'mas',
  kimaasai: 'mas',
  turkana: 'tuv',
  borana: 'gax',
  oromo: 'om',
  arabic: 'ar',
  kiarabu: 'ar',
  french: 'fr',
  kifaransa: 'fr',
  'kenyan sign language': 'xki',
  'sign language': 'xki',
};

/** A code of BCP 47, from the code itself or the language's name; null for what is neither. */
export function languageIn(cell: string): string | null {
  const known = names[fold(cell)];
  if (known) return known;
  const code = cell.trim();
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? code : null;
}
