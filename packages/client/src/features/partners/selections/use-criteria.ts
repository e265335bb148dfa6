import { useQuery } from '@apollo/client/react';
import { graphql, type SavedSelectionLineFragment } from '../../../graphql';
import { useCounties } from '../../places';
import { useTermLabel, useTerms } from '../../vocabularies';

export const TagNamesDocument = graphql(`
  query TagNames {
    tags(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Says what a selection holds: each criterion by the names that it allows. */
export function useCriteria(): (selection: SavedSelectionLineFragment) => string[] {
  const say = useTermLabel();
  const counties = useCounties();
  const terms = [...useTerms('TOPIC'), ...useTerms('ENGAGEMENT_TYPE'), ...useTerms('ORGANISATION_KIND')];
  const { data } = useQuery(TagNamesDocument);
  const named = new Map([
    ...terms.map((term) => [term.id, say(term)] as const),
    ...counties.map(({ id, name }) => [id, name] as const),
    ...(data?.tags.nodes ?? []).map(({ id, name }) => [id, name] as const),
  ]);
  return ({ typeIds, topicIds, countyIds, tagIds }) =>
    [typeIds, topicIds, countyIds, tagIds]
      .map((ids) => ids.flatMap((id) => named.get(id) ?? []).join(', '))
      .filter(Boolean);
}
