import { accountWords } from './words/accounts';
import { coverageWords } from './words/coverage';
import { directoryWords } from './words/directory';
import { engagementWords } from './words/engagements';
import { importWords } from './words/imports';
import { limitWords } from './words/limits';
import { mediaWords } from './words/media';
import { releaseWords } from './words/releases';
import { mediaEventWords } from './words/media-events';
import { rightsWords } from './words/rights';
import { settingWords } from './words/settings';
import { sharingWords } from './words/sharing';
import { things } from './words/things';

export const languages = ['en', 'sw'] as const;
export type Language = (typeof languages)[number];

/** What is told to a person, in each language. */
export type Message = Readonly<Record<Language, string>>;

/**
 * Every sentence in English, and what it is in Kiswahili. `{name}` stands for a value, and is in both. A sentence that is
 * thrown and is not in here does not compile: add it to the file of `words/` that it belongs to.
 */
const kiswahili = {
  ...accountWords,
  ...coverageWords,
  ...directoryWords,
  ...engagementWords,
  ...importWords,
  ...limitWords,
  ...mediaWords,
  ...releaseWords,
  ...mediaEventWords,
  ...rightsWords,
  ...settingWords,
  ...sharingWords,
} as const;

type Wording = keyof typeof kiswahili;
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** A sentence that is in the catalogue and has no values. */
export type PlainWording = { [Each in Wording]: [NamesIn<Each>] extends [never] ? Each : never }[Wording];

/** What can be looked for and not be found. */
export type Thing = keyof typeof things;

type Value = string | number | Message;
type Values<Text extends string> = [NamesIn<Text>] extends [never] ? [] : [Readonly<Record<NamesIn<Text>, Value>>];

/** A sentence of the catalogue with its values; one that is a message itself is told in the language of the whole. */
export function told<Text extends Wording>(wording: Text, ...[values]: Values<Text>): Message {
  const fill = (text: string, language: Language): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = (values as Readonly<Record<string, Value>>)[name]!;
      return typeof value === 'object' ? value[language] : typeof value === 'number' ? grouped(value) : value;
    });
  return { en: fill(wording, 'en'), sw: fill(kiswahili[wording], 'sw') };
}

/** Years are given as text: other numbers have their thousands apart. */
const grouped = (value: number): string => value.toLocaleString('en');

export const messageOf = (given: PlainWording | Message): Message =>
  typeof given === 'string' ? { en: given, sw: kiswahili[given] } : given;

export const notFoundMessage = (what: Thing): Message => ({
  en: `This ${what} was not found. It may have been removed or merged.`,
  sw: `Hatukupata ${things[what]}. Huenda rekodi hiyo imeondolewa au imeunganishwa na nyingine.`,
});

/** What people wrote, which is the same in every language. */
export const asWritten = (text: string): Message => ({ en: text, sw: text });

export const joined = (messages: readonly Message[], sign = ' '): Message => ({
  en: messages.map(({ en }) => en).join(sign),
  sw: messages.map(({ sw }) => sw).join(sign),
});

const limitPatterns = Object.entries(limitWords)
  .filter(([english]) => english.includes('{'))
  .map(([english, text]) => ({
    pattern: new RegExp(
      `^${english.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{(\w+)\}/g, '(?<$1>.+?)')}$`,
      's',
    ),
    text,
  }));

/**
 * What a limit of an input says: its decorator has it in English alone, with its values.
 *
 * @returns null when the catalogue does not have it.
 */
export function limitMessage(english: string): Message | null {
  const plain = (limitWords as Readonly<Record<string, string>>)[english];
  if (plain) return { en: english, sw: plain };
  for (const { pattern, text } of limitPatterns) {
    const values = pattern.exec(english)?.groups;
    if (!values) continue;
    const sw = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => limitNouns[values[name]!] ?? values[name]!);
    return { en: english, sw };
  }
  return null;
}

/** What limits count, where their sentences leave it open. */
const limitNouns: Readonly<Record<string, string>> = {
  'other names': 'majina mengine',
  identifiers: 'nambari za utambulisho',
  links: 'viungo',
  tags: 'lebo',
  'contact points': 'njia za mawasiliano',
  languages: 'lugha',
  kinds: 'aina',
  memberships: 'uanachama',
};

/** The first of our languages that an `Accept-Language` header (RFC 9110, 12.5.4) asks for; English when it asks for none. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { language: languages.find((each) => tag.split('-')[0] === each), quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => language && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted[0]?.language ?? 'en';
}
