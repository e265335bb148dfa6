import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../design/DataGrid';
import { Face } from '../../design/Face';
import type { PersonRowFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { SensitivityMark } from '../sharing';
import { useTermLabel } from '../vocabularies';
import { ContactStatusMark } from './ContactStatusMark';
import type { PeopleSort } from './people-search';
import { Position } from './PersonWords';

type Sort = NonNullable<Column<PersonRowFragment>['sort']>;

/** A click turns the order round; the third click goes back to the usual one. */
function sorting(
  sort: PeopleSort | undefined,
  up: PeopleSort,
  down: PeopleSort,
  onSort: (sort: PeopleSort | undefined) => void,
  usual: boolean,
): Sort {
  const now = sort ?? (usual ? up : undefined);
  if (now === up) return { direction: 'ascending', toggle: () => onSort(down) };
  if (now === down) return { direction: 'descending', toggle: () => onSort(undefined) };
  return { direction: null, toggle: () => onSort(up) };
}

export function usePeopleColumns(
  sort: PeopleSort | undefined,
  onSort: (sort: PeopleSort | undefined) => void,
): Column<PersonRowFragment>[] {
  const { t } = useTranslation('people');
  const say = useTermLabel();
  const dates = useDates();
  return [
    {
      id: 'name',
      head: t('name'),
      width: 236,
      phone: 'title',
      sort: sorting(sort, 'name', '-name', onSort, true),
      cell: (person) => (
        <Link to="/people/$personId" params={{ personId: person.id }}>
          <Face name={person.name} />
          <span>{person.name}</span>
        </Link>
      ),
    },
    {
      id: 'position',
      head: t('position'),
      width: 300,
      phone: 'line',
      cell: (person) => <Position membership={person.currentMembership} />,
    },
    { id: 'county', head: t('county'), width: 112, tone: 'quiet', cell: (person) => person.county?.name },
    {
      id: 'kinds',
      head: t('kind'),
      width: 156,
      phone: 'foot',
      tone: 'quiet',
      cell: ({ kinds: [first, ...rest] }) => (
        <>
          {first && say(first)}
          {rest.length > 0 && (
            <span className="u-num" title={rest.map(say).join(', ')}>
              {' '}
              +{rest.length}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'last',
      head: t('lastContact'),
      width: 104,
      phone: 'side',
      sort: sorting(sort, '-last', 'last', onSort, false),
      cell: ({ lastEngagedAt }) =>
        lastEngagedAt && (
          <time dateTime={lastEngagedAt} title={dates.full(dates.dayOf(lastEngagedAt))}>
            {dates.ago(dates.dayOf(lastEngagedAt))}
          </time>
        ),
    },
    {
      id: 'contact',
      head: t('contact'),
      width: 138,
      phone: 'state',
      cell: (person) => <ContactStatusMark status={person.contactStatus} />,
    },
    {
      id: 'sensitivity',
      head: t('sensitivity'),
      width: 108,
      phone: 'badge',
      cell: (person) => <SensitivityMark level={person.sensitivity} />,
    },
  ];
}
