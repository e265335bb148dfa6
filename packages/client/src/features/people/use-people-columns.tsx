import { useTranslation } from 'react-i18next';
import type { Column } from '../../design/DataGrid';
import { Face } from '../../design/Face';
import { Mark } from '../../design/Mark';
import { RowLink } from '../../design/RowLink';
import type { PersonRowFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { levelLooks } from '../sharing';
import { useTermLabel } from '../vocabularies';
import { statusLooks } from './ContactStatusMark';
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
  const { t } = useTranslation(['people', 'words']);
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
        <RowLink href={`/people/${person.id}`}>
          <Face name={person.name} />
          <span>{person.name}</span>
        </RowLink>
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
      cell: ({ contactStatus: status }) =>
        status && <Mark {...statusLooks[status]}>{t(`contactStatus.${status}`, { ns: 'words' })}</Mark>,
    },
    {
      id: 'sensitivity',
      head: t('sensitivity'),
      width: 108,
      phone: 'badge',
      cell: ({ sensitivity: level }) => (
        <Mark {...levelLooks[level]}>{t(`sensitivity.${level}`, { ns: 'words' })}</Mark>
      ),
    },
  ];
}
