import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql';

const CoverageNamesDocument = graphql(`
  query CoverageNames($outlets: [ID!]!) {
    counties {
      id
      code
      name
    }
    organisations(filter: { id: { in: $outlets } }, first: 20) {
      edges {
        cursor
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

/** What the outlets and counties of an address are called. */
export function useCoverageNames(outlets: string[] | undefined) {
  const { data, previousData } = useQuery(CoverageNamesDocument, { variables: { outlets: outlets ?? [] } });
  const known = data ?? previousData;
  return {
    counties: new Map(known?.counties.map(({ code, name }) => [code, name])),
    outlets: new Map(known?.organisations.edges.map(({ node }) => [node.id, node.name])),
  };
}
