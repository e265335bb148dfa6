import type { Language, Message } from '../../../kernel';

/** What the report says around its figures. */
const words = {
  title: { en: 'Coverage report', sw: 'Ripoti ya habari zilizochapishwa' },
  total: { en: 'Clippings in all', sw: 'Jumla ya habari' },
  tone: { en: 'Tone', sw: 'Mwelekeo' },
  origin: { en: 'Pitched and organic', sw: 'Zilizopendekezwa na za wao wenyewe' },
  overTime: { en: 'By month', sw: 'Kwa mwezi' },
  outlet: { en: 'By outlet', sw: 'Kwa chombo cha habari' },
  beat: {
    en: 'By beat, each counted for what it is part of too',
    sw: 'Kwa mada, kila moja huhesabiwa pia kwa mada pana',
  },
  county: { en: 'By county that the outlet names', sw: 'Kwa kaunti inayotajwa na chombo' },
  nationwide: { en: 'Whole country', sw: 'Nchi nzima' },
  message: { en: 'Messages that came through', sw: 'Jumbe zilizofika' },
  answers: {
    en: 'Answers by press list: answered of pitched',
    sw: 'Majibu kwa orodha: waliojibu kati ya waliopendekezewa',
  },
  byHand: { en: 'Named by hand', sw: 'Waliotajwa kwa mkono' },
  enquiries: { en: 'Enquiries answered', sw: 'Maulizo yaliyojibiwa' },
  clippings: { en: 'The clippings', sw: 'Habari zenyewe' },
  nothing: { en: 'Nothing was published in this period.', sw: 'Hakuna kilichochapishwa katika kipindi hiki.' },
  first: {
    en: 'The newest are listed; there are more in the list on screen.',
    sw: 'Mpya zaidi zimeorodheshwa; nyingine ziko kwenye orodha ya skrini.',
  },
  page: { en: 'Page', sw: 'Ukurasa' },
  made: { en: 'Made', sw: 'Imetengenezwa' },
  POSITIVE: { en: 'Positive', sw: 'Chanya' },
  NEUTRAL: { en: 'Neutral', sw: 'Ya kati' },
  NEGATIVE: { en: 'Negative', sw: 'Hasi' },
  MIXED: { en: 'Mixed', sw: 'Mseto' },
  NONE: { en: 'Not judged', sw: 'Haijapimwa' },
  PITCHED: { en: 'From a pitch', sw: 'Kutokana na pendekezo' },
  ENQUIRY: { en: 'From an enquiry', sw: 'Kutokana na ulizo' },
  EVENT: { en: 'From a media event', sw: 'Kutokana na tukio la vyombo vya habari' },
  ORGANIC: { en: 'By themselves', sw: 'Wao wenyewe' },
  FOUR_HOURS: { en: 'Within 4 hours', sw: 'Ndani ya saa 4' },
  ONE_DAY: { en: 'Within a day', sw: 'Ndani ya siku moja' },
  THREE_DAYS: { en: 'Within three days', sw: 'Ndani ya siku tatu' },
  LONGER: { en: 'Later', sw: 'Baadaye' },
} as const satisfies Readonly<Record<string, Message>>;

export type ReportWord = keyof typeof words;

export const sayIn =
  (language: Language) =>
  (word: ReportWord): string =>
    words[word][language];
