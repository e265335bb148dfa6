import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '../../graphql';
import '../vocabularies';

const PostSearchDocument = graphql(`
  query PostSearch($term: String!) {
    search(term: $term, kinds: [POST, ORGANISATION], first: 8) {
      id
      kind
      post {
        id
        label
        organisation {
          id
          name
        }
      }
      organisation {
        id
        name
        kind {
          ...TermFields
        }
      }
    }
  }
`);

/** Posts and organisations by what was typed so far. */
export function usePostSearch(term: string) {
  const [settled] = useDebouncedValue(term.trim(), 120);
  const { data, previousData, loading } = useQuery(PostSearchDocument, {
    variables: { term: settled },
    skip: settled.length < 2,
    fetchPolicy: 'cache-first',
  });
  return { hits: settled.length < 2 ? [] : ((data ?? previousData)?.search ?? []), loading };
}
