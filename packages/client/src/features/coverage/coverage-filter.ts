import type { ClippingFilter } from '../../graphql';
import type { CoverageSearch } from './coverage-search';

/** The list that an address asks for, for list and counts alike. */
export function coverageFilter(search: CoverageSearch): ClippingFilter {
  const { tones, unjudged, origins, outlets, beats, messages, counties, nationwide, from, to } = search;
  return {
    ...((from || to) && { publishedOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    ...(tones && { tone: { in: tones } }),
    ...(unjudged && { tone: { isNull: true } }),
    ...(origins && { origin: { in: origins } }),
    ...(outlets && { outlet: { is: { id: { in: outlets } } } }),
    ...(beats && { beatsWithin: { some: { code: { in: beats } } } }),
    ...(messages && { messages: { some: { code: { in: messages } } } }),
    ...(counties && { counties: { some: { code: { in: counties } } } }),
    ...(nationwide && { isNationwide: { eq: true } }),
  };
}
