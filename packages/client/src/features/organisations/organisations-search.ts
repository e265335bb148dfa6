import { countiesOf, oneOf, textOf, textsOf } from '../../lib/search-params';

export type OrganisationsSort = 'name' | '-name' | 'last' | '-last' | 'new';

/** What the address of the Organisations room holds. */
export type OrganisationsSearch = {
  q?: string;
  /** Codes of kinds of organisation. */
  kinds?: string[];
  counties?: number[];
  sort?: OrganisationsSort;
  new?: 'organisation';
};

const SORTS: readonly OrganisationsSort[] = ['name', '-name', 'last', '-last', 'new'];

export function readOrganisationsSearch(search: Record<string, unknown>): OrganisationsSearch {
  return {
    q: textOf(search['q']),
    kinds: textsOf(search['kinds']),
    counties: countiesOf(search['counties']),
    sort: oneOf(search['sort'], SORTS),
    new: search['new'] === 'organisation' ? 'organisation' : undefined,
  };
}
