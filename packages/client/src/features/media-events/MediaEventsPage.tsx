import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus, IconWorld, IconX } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { lazily } from '../../design/lazily';
import { LoadFailed } from '../../design/LoadState';
import { Mark } from '../../design/Mark';
import { SkeletonRows } from '../../design/Skeleton';
import type { MediaEventsQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { MediaTabs } from '../media';
import { MediaEventsDocument } from './events';
import './events.css';

const MediaEventDialog = lazily(() => import('./MediaEventDialog'), 'MediaEventDialog');
const route = getRouteApi('/house/media/events');

/** What is planned, the next one first; and what was held, the last one first. */
export function MediaEventsPage() {
  const { t } = useTranslation(['mediaEvents', 'media', 'errors', 'app']);
  const { when } = route.useSearch();
  const mayWrite = useMay('media:write');
  const [adding, setAdding] = useState(false);
  // One instant for as long as the page is open: what ends meanwhile stays where it was found.
  const [now] = useState(() => new Date().toISOString());
  const isPast = when === 'past';
  const { data, error, refetch, fetchMore } = useQuery(MediaEventsDocument, {
    variables: {
      first: 40,
      filter: { endsAt: isPast ? { lt: now } : { gte: now } },
      orderBy: [{ startsAt: isPast ? 'DESC' : 'ASC' }],
    },
  });
  const page = data?.mediaEvents;
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('newEvent')}
    </Button>
  );
  return (
    <div className="u-list-page">
      <header className="media-head">
        <h1>{t('title', { ns: 'media' })}</h1>
        {add}
        <MediaTabs />
      </header>
      <nav className="u-views" aria-label={t('which')}>
        <Link to="/media/events" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          {t('upcoming')}
        </Link>
        <Link to="/media/events" search={{ when: 'past' }} activeOptions={{ exact: true, includeSearch: true }}>
          {t('past')}
        </Link>
      </nav>
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loading')} rows={10} columns={3} />
      ) : page.edges.length === 0 ? (
        <Empty title={t(isPast ? 'nonePast' : 'noneUpcoming')} actions={add}>
          {t('noneText')}
        </Empty>
      ) : (
        <ul className="u-lines">
          {page.edges.map(({ node }) => (
            <EventLine key={node.id} event={node} isPast={isPast} />
          ))}
          {page.pageInfo.hasNextPage && (
            <li>
              <Button
                variant="subtle"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
              >
                {t('notAll', { shown: page.edges.length, total: page.totalCount })} · {t('showMore', { ns: 'app' })}
              </Button>
            </li>
          )}
        </ul>
      )}
      {adding && <MediaEventDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

type Line = MediaEventsQuery['mediaEvents']['edges'][number]['node'];

function EventLine({ event, isPast }: { event: Line; isPast: boolean }) {
  const { t } = useTranslation('mediaEvents');
  const dates = useDates();
  const day = dates.dayOf(event.startsAt);
  const place = [event.venue, event.county?.name].filter(Boolean).join(', ');
  const counts = [
    event.invitedCount > 0 && t('invited', { count: event.invitedCount }),
    !isPast && event.acceptedCount > 0 && t('accepted', { count: event.acceptedCount }),
    isPast && t('attended', { count: event.attendedCount }),
  ];
  return (
    <li>
      <div>
        <h2>
          <Link to="/media/events/$eventId" params={{ eventId: event.id }}>
            {event.title}
          </Link>
        </h2>
        <p>{[t(`kind.${event.kind}`), place].filter(Boolean).join(' · ')}</p>
      </div>
      <p className="u-line-marks">
        {event.cancelledAt ? (
          <Mark tone="bad" icon={IconX}>
            {t('cancelled')}
          </Mark>
        ) : (
          <span>{counts.filter(Boolean).join(' · ')}</span>
        )}
        {event.isPublic && (
          <Mark tone="quiet" icon={IconWorld}>
            {t('public')}
          </Mark>
        )}
      </p>
      <time className="u-num" dateTime={event.startsAt} title={dates.full(day)}>
        {dates.near(day)} {dates.clock(event.startsAt)}
      </time>
    </li>
  );
}
