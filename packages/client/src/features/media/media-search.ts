import type { CoverageTone, PitchStatus } from '../../graphql';
import { among, countiesOf, textOf, textsOf } from '../../lib/search-params';

/** What a journalist can have answered to their last pitch. */
export const ANSWERS = [
  'SENT',
  'REPLIED_INTERESTED',
  'REPLIED_DECLINED',
  'NO_REPLY',
  'COVERED',
] as const satisfies PitchStatus[];
export const TONES = ['POSITIVE', 'NEUTRAL', 'NEGATIVE', 'MIXED'] as const satisfies CoverageTone[];

/** What the address of the Media room holds. */
export type MediaSearch = {
  q?: string;
  /** Codes of terms. */
  beats?: string[];
  mediums?: string[];
  /** Official codes of counties. */
  counties?: number[];
  /** With counties: outlets of the whole country too. */
  nationwide?: true;
  /** BCP 47 codes. */
  languages?: string[];
  /** True for those who work for themselves, false for those who do not. */
  freelance?: boolean;
  /** Verified within so many days. */
  verified?: number;
  /** Not pitched within so many days. */
  unpitched?: number;
  /** Ids of organisations. */
  at?: string[];
  /** How their last pitch stands. */
  answers?: (typeof ANSWERS)[number][];
  /** The tone of their latest coverage. */
  tones?: (typeof TONES)[number][];
  /** The list by rule whose rule is being changed. */
  list?: string;
};

const daysOf = (value: unknown): number | undefined => {
  const days = Number(value);
  return Number.isInteger(days) && days > 0 && days <= 3650 ? days : undefined;
};
const yes = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined);

export function readMediaSearch(search: Record<string, unknown>): MediaSearch {
  return {
    q: textOf(search['q']),
    beats: textsOf(search['beats']),
    mediums: textsOf(search['mediums']),
    counties: countiesOf(search['counties']),
    nationwide: yes(search['nationwide']),
    languages: textsOf(search['languages']),
    freelance: yes(search['freelance']) ?? (String(search['freelance']) === 'false' ? false : undefined),
    verified: daysOf(search['verified']),
    unpitched: daysOf(search['unpitched']),
    at: textsOf(search['at']),
    answers: among(search['answers'], ANSWERS),
    tones: among(search['tones'], TONES),
    list: textOf(search['list']),
  };
}
