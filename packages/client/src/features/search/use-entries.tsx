import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql, type SearchKind } from '../../graphql';
import type { Entry } from './entry';
import { useCommands } from './use-commands';
import { useHitEntries } from './use-hit-entries';

const SearchDocument = graphql(`
  query Search($term: String!, $kinds: [SearchKind!], $counties: [ID!], $terms: [ID!]) {
    search(term: $term, kinds: $kinds, counties: $counties, terms: $terms, first: 20) {
      id
      kind
      person {
        ...PersonLine
      }
      organisation {
        id
        name
        kind {
          ...TermFields
        }
      }
      post {
        id
        label
        organisation {
          id
          name
        }
      }
      engagement {
        id
        subject
        day
        type {
          ...TermFields
        }
      }
      note {
        id
        body
        person {
          id
          name
        }
        organisation {
          id
          name
        }
        engagement {
          id
          subject
        }
      }
      tag {
        id
        name
      }
      term {
        vocabulary
        ...TermFields
      }
      clipping {
        id
        headline
        publishedOn
        outlet {
          id
          name
        }
      }
      pressRelease {
        id
        titleEn
        titleSw
        state
      }
      enquiry {
        id
        question
        receivedAt
      }
      mediaEvent {
        id
        title
        startsAt
        venue
      }
    }
  }
`);

type Group = { key: string; name: string; entries: Entry[] };

/** What the search keeps to; ids of terms and counties. */
export type Narrowed = { kinds?: SearchKind[]; county?: string; term?: string };

/** What was found and what can be done, for what was typed. */
export function useEntries(
  term: string,
  { kinds, county, term: under }: Narrowed,
  onClose: () => void,
  onLog: (() => void) | undefined,
): { groups: Group[]; loading: boolean } {
  const { t } = useTranslation('search');
  const wanted = term.trim();
  const [asked, setAsked] = useState(wanted);
  const { data, previousData, loading } = useQuery(SearchDocument, {
    variables: { term: asked, kinds, counties: county ? [county] : undefined, terms: under ? [under] : undefined },
    skip: asked === '',
    fetchPolicy: 'cache-and-network',
  });
  // The first letter is asked for at once, and what was typed meanwhile when its answer is there: as fast as the line is.
  if (!loading && asked !== wanted) setAsked(wanted);
  const hits = wanted === '' ? [] : ((data ?? previousData)?.search ?? []);
  const found = useHitEntries(hits, onClose);
  const commands = useCommands(onClose, onLog);
  const words = wanted.toLowerCase();
  const isNarrowed = Boolean(kinds ?? county ?? under);
  const fitting = isNarrowed ? [] : commands.filter(({ name }) => words === '' || name.toLowerCase().includes(words));
  const groups: Group[] = [
    { key: 'found', name: t('found'), entries: found },
    { key: 'commands', name: t('commands'), entries: fitting },
  ];
  return { groups: groups.filter(({ entries }) => entries.length > 0), loading: loading || asked !== wanted };
}
