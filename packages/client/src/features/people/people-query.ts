import { graphql, type PeopleQueryVariables, type PersonFilter, type PersonOrder } from '../../graphql';
import { DAY_MS } from '../../lib/instants';
import type { PeopleSearch, PeopleSort } from './people-search';
import '../vocabularies';
import './PersonWords';

export const PersonRow = graphql(`
  fragment PersonRow on Person {
    ...PersonLine
    lastEngagedAt
    sensitivity
    county {
      id
      name
    }
    kinds {
      ...TermFields
    }
  }
`);

export const PeopleDocument = graphql(`
  query People(
    $search: String
    $kinds: [String!]
    $filter: PersonFilter
    $orderBy: [PersonOrder!]
    $first: Int!
    $after: String
    $isFurther: Boolean = false
  ) {
    people(search: $search, kinds: $kinds, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount @skip(if: $isFurther)
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...PersonRow
        }
      }
    }
  }
`);

const orders: Record<PeopleSort, PersonOrder[]> = {
  name: [{ sortName: 'ASC' }],
  '-name': [{ sortName: 'DESC' }],
  last: [{ lastEngagedAt: 'ASC' }],
  '-last': [{ lastEngagedAt: 'DESC' }],
  new: [{ createdAt: 'DESC' }],
};

const PAGE = 100;

/** What the address asks for, as the server takes it. `today` keeps the same question within one day. */
export function peopleVariables(search: PeopleSearch, today: string): PeopleQueryVariables {
  const and: PersonFilter[] = [];
  if (search.counties) and.push({ county: { is: { code: { in: search.counties } } } });
  if (search.contact) and.push({ contactStatus: { in: search.contact } });
  if (search.levels) and.push({ sensitivity: { in: search.levels } });
  if (search.tag) and.push({ tags: { some: { name: { eq: search.tag } } } });
  if (search.within) {
    const since = new Date(Date.parse(`${today}T00:00:00+03:00`) - search.within * DAY_MS).toISOString();
    and.push({ lastEngagedAt: { gte: since } });
  }
  return {
    search: search.q,
    kinds: search.kinds,
    filter: and.length > 0 ? { and } : undefined,
    // What was searched for is ranked by the server unless another order was chosen.
    orderBy: search.sort ? orders[search.sort] : search.q ? undefined : orders.name,
    first: PAGE,
  };
}
