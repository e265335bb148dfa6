import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql, type SearchKind, type StakeholderSearchQuery } from '../../graphql';
import '../vocabularies';
import './PersonWords';

export const StakeholderSearchDocument = graphql(`
  query StakeholderSearch($term: String!, $kinds: [SearchKind!]) {
    search(term: $term, kinds: $kinds, first: 8) {
      id
      kind
      person {
        ...PersonLine
        memberships(current: true, first: 6) {
          edges {
            node {
              id
              post {
                id
                label
              }
              organisation {
                id
                name
              }
            }
          }
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

export type StakeholderHit = StakeholderSearchQuery['search'][number];
const PAUSE_MS = 120;
const BOTH: SearchKind[] = ['PERSON', 'ORGANISATION'];

/** People and organisations by what was typed so far; forgiving of spelling. Keeps the last matches while it looks. */
export function useStakeholderSearch(term: string, kinds: SearchKind[] = BOTH) {
  const [settled] = useDebouncedValue(term.trim(), PAUSE_MS);
  const { data, previousData, loading } = useQuery(StakeholderSearchDocument, {
    variables: { term: settled, kinds },
    skip: settled.length < 2,
    fetchPolicy: 'cache-first',
  });
  const hits = settled.length < 2 ? [] : ((data ?? previousData)?.search ?? []);
  return { hits, loading: loading || settled !== term.trim() };
}
