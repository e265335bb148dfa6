import { useQuery } from '@apollo/client/react';
import { graphql, type JournalistsWanted } from '../../graphql';
import '../vocabularies';
import type { MediaSearch } from './media-search';

/** What one can narrow down by, with how many journalists there are of each. */
const FacetsDocument = graphql(`
  query MediaFacets {
    beats: terms(vocabulary: BEAT) {
      ...TermFields
      journalistCount
      parent {
        id
      }
    }
    mediums: terms(vocabulary: OUTLET_MEDIUM) {
      ...TermFields
      journalistCount
    }
    counties {
      id
      code
      name
      journalistCount
    }
  }
`);

export function useFacets() {
  return useQuery(FacetsDocument).data;
}

export type Facets = NonNullable<ReturnType<typeof useFacets>>;

/** Whether an address names what only the facets have the ids of: it is asked for when they are there, and else with them. */
export const namesFacets = ({ beats, mediums, counties }: Partial<MediaSearch>): boolean =>
  Boolean(beats ?? mediums ?? counties);

/** What the address asks for, as the server takes it; undefined while nothing is asked. A code that is unknown fits nobody. */
export function wantedOf(search: MediaSearch, facets: Facets | undefined): JournalistsWanted | undefined {
  const ids = (list: readonly { id: string; code: string }[] | undefined, codes: string[] | undefined) =>
    codes?.map((code) => list?.find((term) => term.code === code)?.id ?? code);
  const wanted: JournalistsWanted = {
    beatIds: ids(facets?.beats, search.beats),
    mediumIds: ids(facets?.mediums, search.mediums),
    outletIds: search.at,
    countyIds: search.counties?.map((code) => facets?.counties.find((county) => county.code === code)?.id ?? ''),
    orNationwide: search.counties && search.nationwide,
    languages: search.languages,
    isFreelance: search.freelance,
    lastAnswers: search.answers,
    tones: search.tones,
    notPitchedDays: search.unpitched,
    verifiedDays: search.verified,
  };
  return Object.values(wanted).some((value) => value !== undefined) ? wanted : undefined;
}
