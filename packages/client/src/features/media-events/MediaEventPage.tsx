import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordState } from '../../design/RecordState';
import type { MediaEventQuery } from '../../graphql';
import { AtTheDoor } from './AtTheDoor';
import { EventAbout } from './EventAbout';
import { EventHead } from './EventHead';
import { EventLetters } from './EventLetters';
import { MediaEventDocument } from './events';
import type { EventTab } from './events-search';
import { InviteeList } from './InviteeList';
import './events.css';

const route = getRouteApi('/house/media/events/$eventId');
const TABS = [
  ['people', 'tabPeople'],
  ['door', 'tabDoor'],
  ['letters', 'tabLetters'],
  ['about', 'tabAbout'],
] as const satisfies readonly (readonly [EventTab, string])[];
const EVERY_MS = 15_000;

/** Who is invited and what they said, who is at the door, and what is written to them afterwards. */
export function MediaEventPage() {
  const { t } = useTranslation('mediaEvents');
  const { eventId } = route.useParams();
  const { tab = 'people' } = route.useSearch();
  // At the door there are several phones.
  const { data, error, refetch, fetchMore } = useQuery(MediaEventDocument, {
    variables: { id: eventId },
    pollInterval: tab === 'door' ? EVERY_MS : 0,
  });
  const pageInfo = data?.mediaEvent?.invitees.pageInfo;
  useEffect(() => {
    if (pageInfo?.hasNextPage) void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => undefined);
  }, [pageInfo, fetchMore]);
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/media/events" {...props} />}>
      {t('events')}
    </Button>
  );
  if (!data?.mediaEvent)
    return (
      <RecordState isRead={Boolean(data)} error={error} onRetry={() => void refetch()} way={back} gone={t('gone')} />
    );
  return <OneEvent event={data.mediaEvent} tab={tab} onChanged={() => void refetch()} />;
}

type Event = NonNullable<MediaEventQuery['mediaEvent']>;

function OneEvent({ event, tab, onChanged }: { event: Event; tab: EventTab; onChanged: () => void }) {
  const { t } = useTranslation('mediaEvents');
  const navigate = useNavigate();
  const invitees = event.invitees.edges.map(({ node }) => node);
  const go = (to: EventTab) =>
    void navigate({ to: '.', search: { tab: to === 'people' ? undefined : to }, replace: true });
  return (
    <div className="u-list-page event">
      <EventHead event={event} onChanged={onChanged} />
      <nav className="u-views" aria-label={t('parts')}>
        {TABS.map(([key, word]) => (
          <button key={key} type="button" aria-current={key === tab || undefined} onClick={() => go(key)}>
            {t(word)}
          </button>
        ))}
      </nav>
      {tab === 'people' && <InviteeList event={event} invitees={invitees} onChanged={onChanged} />}
      {tab === 'door' && <AtTheDoor event={event} invitees={invitees} onChanged={onChanged} />}
      {tab === 'letters' && (
        <EventLetters event={event} letters={event.letters.edges.map(({ node }) => node)} onChanged={onChanged} />
      )}
      {tab === 'about' && <EventAbout event={event} onChanged={onChanged} />}
      {event.invitees.totalCount > invitees.length && (
        <p className="u-help event-more">{t('notAll', { shown: invitees.length, total: event.invitees.totalCount })}</p>
      )}
    </div>
  );
}
