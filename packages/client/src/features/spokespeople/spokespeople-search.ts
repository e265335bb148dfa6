import { oneOf, textOf, textsOf } from '../../lib/search-params';

/** What the address of the register holds. */
export type SpokespeopleSearch = {
  q?: string;
  /** Ids of topics. */
  topics?: string[];
  /** BCP 47 codes. */
  languages?: string[];
  /** Those who speak no more too, or alone; those who speak now when left out. */
  who?: 'all' | 'inactive';
};

export const readSpokespeopleSearch = (search: Record<string, unknown>): SpokespeopleSearch => ({
  q: textOf(search['q']),
  topics: textsOf(search['topics']),
  languages: textsOf(search['languages']),
  who: oneOf(search['who'], ['all', 'inactive'] as const),
});
