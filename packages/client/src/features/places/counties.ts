import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql';

const CountiesDocument = graphql(`
  query Counties {
    counties {
      id
      code
      name
      constituencies {
        id
        name
      }
    }
  }
`);

/** The 47 counties with their constituencies, in the order of their official codes. Empty until loaded. */
export function useCounties() {
  const { data } = useQuery(CountiesDocument, { fetchPolicy: 'cache-first' });
  return data?.counties ?? [];
}
