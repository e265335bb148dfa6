import { countiesOf, textOf, textsOf } from '../../lib/search-params';

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
  freelance?: true;
  /** Verified within so many days. */
  verified?: number;
  /** Not pitched within so many days. */
  unpitched?: number;
  /** Ids of organisations. */
  at?: string[];
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
    freelance: yes(search['freelance']),
    verified: daysOf(search['verified']),
    unpitched: daysOf(search['unpitched']),
    at: textsOf(search['at']),
  };
}
