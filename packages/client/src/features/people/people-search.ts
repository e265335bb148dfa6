import type { ContactStatus, Sensitivity } from '../../graphql';
import { among, countiesOf, oneOf, textOf, textsOf } from '../../lib/search-params';

export type PeopleSort = 'name' | '-name' | 'last' | '-last' | 'new';

/** What the address of the People room holds. */
export type PeopleSearch = {
  q?: string;
  /** Codes of kinds of stakeholder. */
  kinds?: string[];
  /** Official codes of counties. */
  counties?: number[];
  contact?: ContactStatus[];
  levels?: Sensitivity[];
  tag?: string;
  /** Last engaged within so many days. */
  within?: number;
  sort?: PeopleSort;
  new?: 'person';
};

const SORTS: readonly PeopleSort[] = ['name', '-name', 'last', '-last', 'new'];
export const CONTACTS: readonly ContactStatus[] = ['ACTIVE', 'COOLING', 'GONE_COLD', 'NEVER', 'DO_NOT_CONTACT'];
export const LEVELS: readonly Sensitivity[] = ['PUBLIC', 'INTERNAL', 'PROTECTED', 'SEALED'];

export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const within = Number(search['within']);
  return {
    q: textOf(search['q']),
    kinds: textsOf(search['kinds']),
    counties: countiesOf(search['counties']),
    contact: among(search['contact'], CONTACTS),
    levels: among(search['levels'], LEVELS),
    tag: textOf(search['tag']),
    within: within > 0 ? within : undefined,
    sort: oneOf(search['sort'], SORTS),
    new: search['new'] === 'person' ? 'person' : undefined,
  };
}
