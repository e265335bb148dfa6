import { graphql, type EngagementFilter, type EngagementsQueryVariables } from '../../graphql';
import type { EngagementsSearch } from './engagements-search';
import '../vocabularies';

export const EngagementRow = graphql(`
  fragment EngagementRow on Engagement {
    id
    subject
    status
    startsAt
    endsAt
    day
    allDay
    medium
    place
    sensitivity
    type {
      ...TermFields
    }
    county {
      id
      name
    }
    topics {
      ...TermFields
    }
    participants(first: 6) {
      totalCount
      edges {
        cursor
        node {
          id
          role
          person {
            id
            name
          }
          organisation {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const EngagementsDocument = graphql(`
  query Engagements(
    $search: String
    $filter: EngagementFilter
    $orderBy: [EngagementOrder!]
    $first: Int!
    $after: String
    $isFurther: Boolean = false
  ) {
    engagements(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount @skip(if: $isFurther)
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...EngagementRow
        }
      }
    }
  }
`);

/** What the address asks for, as the server takes it. */
export function engagementsFilter(search: EngagementsSearch): EngagementFilter | undefined {
  const and: EngagementFilter[] = [];
  if (search.types) and.push({ type: { is: { code: { in: search.types } } } });
  if (search.statuses) and.push({ status: { in: search.statuses } });
  if (search.counties) and.push({ county: { is: { code: { in: search.counties } } } });
  if (search.topic) and.push({ topics: { some: { code: { eq: search.topic } } } });
  if (search.kind) and.push({ stakeholderKinds: { some: { code: { eq: search.kind } } } });
  if (search.recordedBy) and.push({ createdBy: { is: { id: { eq: search.recordedBy } } } });
  if (search.without === 'county') and.push({ county: { isNull: true } });
  if (search.without === 'recorder') and.push({ createdBy: { isNull: true } });
  if (search.from) and.push({ day: { gte: search.from } });
  if (search.to) and.push({ day: { lte: search.to } });
  return and.length > 0 ? { and } : undefined;
}

export const engagementsVariables = (search: EngagementsSearch): EngagementsQueryVariables => ({
  search: search.q,
  filter: engagementsFilter(search),
  orderBy: search.q && !search.sort ? undefined : [{ startsAt: search.sort === 'old' ? 'ASC' : 'DESC' }],
  first: 60,
});
