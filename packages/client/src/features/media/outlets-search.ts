import { countiesOf, textOf, textsOf } from '../../lib/search-params';

/** What the address of the list of outlets holds. */
export type OutletsSearch = { q?: string; mediums?: string[]; counties?: number[]; languages?: string[] };

export function readOutletsSearch(search: Record<string, unknown>): OutletsSearch {
  return {
    q: textOf(search['q']),
    mediums: textsOf(search['mediums']),
    counties: countiesOf(search['counties']),
    languages: textsOf(search['languages']),
  };
}
