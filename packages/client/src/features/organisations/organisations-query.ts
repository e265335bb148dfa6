import {
  graphql,
  type OrganisationFilter,
  type OrganisationOrder,
  type OrganisationsQueryVariables,
} from '../../graphql';
import type { OrganisationsSearch, OrganisationsSort } from './organisations-search';
import '../vocabularies';

export const OrganisationRow = graphql(`
  fragment OrganisationRow on Organisation {
    id
    name
    shortName
    isOurs
    lastEngagedAt
    sensitivity
    kind {
      ...TermFields
    }
    parent {
      id
      name
    }
    county {
      id
      name
    }
    members: memberships(current: true, first: 1) {
      totalCount
    }
  }
`);

export const OrganisationsDocument = graphql(`
  query Organisations(
    $search: String
    $filter: OrganisationFilter
    $orderBy: [OrganisationOrder!]
    $first: Int!
    $after: String
    $isFurther: Boolean = false
  ) {
    organisations(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount @skip(if: $isFurther)
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...OrganisationRow
        }
      }
    }
  }
`);

const orders: Record<OrganisationsSort, OrganisationOrder[]> = {
  name: [{ name: 'ASC' }],
  '-name': [{ name: 'DESC' }],
  last: [{ lastEngagedAt: 'ASC' }],
  '-last': [{ lastEngagedAt: 'DESC' }],
  new: [{ createdAt: 'DESC' }],
};

export function organisationsVariables(search: OrganisationsSearch): OrganisationsQueryVariables {
  const and: OrganisationFilter[] = [];
  if (search.kinds) and.push({ kind: { is: { code: { in: search.kinds } } } });
  if (search.counties) and.push({ county: { is: { code: { in: search.counties } } } });
  return {
    search: search.q,
    filter: and.length > 0 ? { and } : undefined,
    orderBy: search.sort ? orders[search.sort] : search.q ? undefined : orders.name,
    first: 60,
  };
}
