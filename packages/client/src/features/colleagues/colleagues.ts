import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql';

const ColleaguesDocument = graphql(`
  query Colleagues {
    accounts(first: 100, filter: { isSuspended: { eq: false } }) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Those to whom work can be given: the first hundred accounts. Empty until loaded. */
export function useColleagues() {
  const { data } = useQuery(ColleaguesDocument, { fetchPolicy: 'cache-first' });
  return data?.accounts.edges.map(({ node }) => node) ?? [];
}
