import type { ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconBriefcase,
  IconBuilding,
  IconCalendarEvent,
  IconChecklist,
  IconFileImport,
  IconHome2,
  IconMessagePlus,
  IconMessages,
  IconSettings,
  IconUserPlus,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { graphql, type SearchQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useViewer } from '../accounts';
import { positionOf } from '../people';
import { useTermLabel } from '../vocabularies';

const SearchDocument = graphql(`
  query Search($term: String!) {
    search(term: $term, first: 20) {
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
    }
  }
`);

export type Entry = {
  key: string;
  name: string;
  note?: string | null;
  face: ReactNode;
  keys?: string;
  run: () => void;
};
type Group = { key: string; name: string; entries: Entry[] };
type Hit = SearchQuery['search'][number];

const sign = (Sign: Icon) => (
  <span className="search-sign">
    <Sign size={18} stroke={1.6} aria-hidden="true" />
  </span>
);

/** What was found and what can be done, for what was typed. */
export function useEntries(
  term: string,
  onClose: () => void,
  onLog: (() => void) | undefined,
): { groups: Group[]; loading: boolean } {
  const { t } = useTranslation('search');
  const [settled] = useDebouncedValue(term.trim(), 120);
  const { data, previousData, loading } = useQuery(SearchDocument, {
    variables: { term: settled },
    skip: settled.length < 2,
    fetchPolicy: 'cache-and-network',
  });
  const hits = term.trim().length < 2 ? [] : ((data ?? previousData)?.search ?? []);
  const found = useHitEntries(hits, onClose);
  const commands = useCommands(onClose, onLog);
  const words = term.trim().toLowerCase();
  const fitting = commands.filter(({ name }) => words === '' || name.toLowerCase().includes(words));
  const groups: Group[] = [
    { key: 'found', name: t('found'), entries: found },
    { key: 'commands', name: t('commands'), entries: fitting },
  ];
  return { groups: groups.filter(({ entries }) => entries.length > 0), loading: loading || settled !== term.trim() };
}

function useHitEntries(hits: Hit[], onClose: () => void): Entry[] {
  const navigate = useNavigate();
  const say = useTermLabel();
  const dates = useDates();
  return hits.flatMap(({ id, person, organisation, post, engagement }): Entry[] => {
    if (person) {
      const run = () => {
        onClose();
        void navigate({ to: '/people/$personId', params: { personId: person.id } });
      };
      return [
        {
          key: id,
          name: person.name,
          note: positionOf(person.currentMembership),
          face: <Face name={person.name} size={28} />,
          run,
        },
      ];
    }
    const place = organisation ?? post?.organisation;
    if (place) {
      const run = () => {
        onClose();
        void navigate({ to: '/organisations/$organisationId', params: { organisationId: place.id } });
      };
      if (post) return [{ key: id, name: post.label, note: place.name, face: sign(IconBriefcase), run }];
      const note = organisation && say(organisation.kind);
      return [{ key: id, name: place.name, note, face: <Face name={place.name} square size={28} />, run }];
    }
    if (!engagement) return [];
    const run = () => {
      onClose();
      void navigate({ to: '/engagements/$engagementId', params: { engagementId: engagement.id } });
    };
    const note = `${say(engagement.type)} · ${dates.short(engagement.day)}`;
    return [{ key: id, name: engagement.subject || say(engagement.type), note, face: sign(IconMessages), run }];
  });
}

function useCommands(onClose: () => void, onLog: (() => void) | undefined): Entry[] {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const partner = useViewer()?.isPartner ?? true;
  const does = (act: () => unknown) => () => {
    onClose();
    void act();
  };
  const go = [
    {
      key: 'settings',
      name: t('goSettings'),
      face: sign(IconSettings),
      run: does(() => navigate({ to: '/settings' })),
    },
  ];
  if (partner || !onLog) return go;
  return [
    { key: 'log', name: t('log'), face: sign(IconMessagePlus), keys: 'L', run: does(onLog) },
    {
      key: 'call',
      name: t('logCall'),
      face: sign(IconMessagePlus),
      run: does(() =>
        navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, type: 'phone_call' }) }),
      ),
    },
    {
      key: 'person',
      name: t('newPerson'),
      face: sign(IconUserPlus),
      run: does(() => navigate({ to: '/people', search: { new: 'person' } })),
    },
    {
      key: 'task',
      name: t('newTask'),
      face: sign(IconChecklist),
      run: does(() => navigate({ to: '/tasks', search: { new: 'task' } })),
    },
    { key: 'home', name: t('goHome'), face: sign(IconHome2), run: does(() => navigate({ to: '/' })) },
    { key: 'people', name: t('goPeople'), face: sign(IconUsers), run: does(() => navigate({ to: '/people' })) },
    {
      key: 'organisations',
      name: t('goOrganisations'),
      face: sign(IconBuilding),
      run: does(() => navigate({ to: '/organisations' })),
    },
    {
      key: 'engagements',
      name: t('goEngagements'),
      face: sign(IconMessages),
      run: does(() => navigate({ to: '/engagements' })),
    },
    {
      key: 'calendar',
      name: t('goCalendar'),
      face: sign(IconCalendarEvent),
      run: does(() => navigate({ to: '/engagements', search: { view: 'calendar' } })),
    },
    { key: 'tasks', name: t('goTasks'), face: sign(IconChecklist), run: does(() => navigate({ to: '/tasks' })) },
    { key: 'imports', name: t('goImports'), face: sign(IconFileImport), run: does(() => navigate({ to: '/imports' })) },
    ...go,
  ];
}
