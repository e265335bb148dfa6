import type { CoverageDepth, CoverageOrigin, CoverageTone } from '../../graphql';
import { among, countiesOf, DAY, shaped, textOf, textsOf } from '../../lib/search-params';

export const TONES: readonly CoverageTone[] = ['POSITIVE', 'NEUTRAL', 'NEGATIVE', 'MIXED'];
export const DEPTHS: readonly CoverageDepth[] = ['MENTION', 'QUOTE', 'FEATURE', 'DEDICATED', 'COVER'];
export const ORIGINS: readonly CoverageOrigin[] = ['PITCHED', 'ENQUIRY', 'EVENT', 'ORGANIC'];

/** What the address of the list of coverage holds: ids of outlets, codes of everything else. */
export type CoverageSearch = {
  q?: string;
  tones?: CoverageTone[];
  /** Those whose tone nobody judged. */
  unjudged?: true;
  origins?: CoverageOrigin[];
  outlets?: string[];
  beats?: string[];
  messages?: string[];
  counties?: number[];
  nationwide?: true;
  from?: string;
  to?: string;
};

export function readCoverageSearch(search: Record<string, unknown>): CoverageSearch {
  return {
    q: textOf(search['q']),
    tones: among(search['tones'], TONES),
    unjudged: search['unjudged'] === true ? true : undefined,
    origins: among(search['origins'], ORIGINS),
    outlets: textsOf(search['outlets']),
    beats: textsOf(search['beats']),
    messages: textsOf(search['messages']),
    counties: countiesOf(search['counties']),
    nationwide: search['nationwide'] === true ? true : undefined,
    from: shaped(search['from'], DAY),
    to: shaped(search['to'], DAY),
  };
}
