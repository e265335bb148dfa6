import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { PageHeader } from '../../../design/PageHeader';
import { Section } from '../../../design/Section';
import { SkeletonRows } from '../../../design/Skeleton';
import { graphql, type EventLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { EngagementStatusMark } from '../../engagements';
import { placeName } from '../../places';
import { useTermLabel } from '../../vocabularies';
import { calendarFile } from './icalendar';
import './events.css';

export const EventLine = graphql(`
  fragment EventLine on Engagement {
    id
    subject
    status
    day
    startsAt
    endsAt
    allDay
    place
    county {
      id
      name
    }
    type {
      ...TermFields
    }
  }
`);

const EventsDocument = graphql(`
  query Events($now: DateTime!, $after: String) {
    ahead: engagements(filter: { startsAt: { gte: $now } }, orderBy: [{ startsAt: ASC }], first: 50) {
      totalCount
      nodes {
        ...EventLine
      }
    }
    past: engagements(filter: { startsAt: { lt: $now } }, orderBy: [{ startsAt: DESC }], first: 30, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...EventLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Engagements that are open to the partner, by date: what comes, and what was. */
export function EventsPage() {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const [now] = useState(() => new Date().toISOString());
  const { data, error, refetch, fetchMore } = useQuery(EventsDocument, {
    variables: { now },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (error && !data)
    return (
      <LoadFailed level={1} title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
    );
  return (
    <>
      <PageHeader title={t('events', { ns: 'app' })} />
      {!data ? (
        <SkeletonRows label={t('loading', { ns: 'app' })} rows={8} columns={3} />
      ) : data.ahead.totalCount + data.past.totalCount === 0 ? (
        <Empty title={t('noEvents')}>{t('noEventsText')}</Empty>
      ) : (
        <div className="events">
          <Section title={t('eventsAhead')} count={data.ahead.totalCount}>
            {data.ahead.totalCount === 0 ? (
              <p className="u-quiet">{t('noneAhead')}</p>
            ) : (
              <Lines events={data.ahead.nodes} isAhead />
            )}
          </Section>
          {data.past.totalCount > 0 && (
            <Section title={t('eventsPast')} count={data.past.totalCount}>
              <Lines events={data.past.edges.map(({ node }) => node)} />
              {data.past.pageInfo.hasNextPage && (
                <button
                  type="button"
                  className="u-more"
                  onClick={() => void fetchMore({ variables: { after: data.past.pageInfo.endCursor } })}
                >
                  {t('shownOf', { ns: 'app', shown: data.past.edges.length, total: data.past.totalCount })}
                </button>
              )}
            </Section>
          )}
        </div>
      )}
    </>
  );
}

function Lines({ events, isAhead = false }: { events: readonly EventLineFragment[]; isAhead?: boolean }) {
  const { t } = useTranslation(['partners', 'time']);
  const dates = useDates();
  const say = useTermLabel();
  return (
    <ul className="events-list">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.startsAt}>
            {dates.short(event.day)}
            <small>{event.allDay ? t('allDay', { ns: 'time' }) : dates.clock(event.startsAt)}</small>
          </time>
          <div>
            <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: event.id }}>
              {event.subject}
            </Link>
            <small>{[say(event.type), placeName(event)].filter(Boolean).join(' · ')}</small>
          </div>
          <EngagementStatusMark status={event.status} />
          {isAhead && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCalendarDown size={14} />}
              aria-label={t('toCalendarNamed', { name: event.subject })}
              onClick={() => download(event)}
            >
              {t('toCalendar')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Hands the file to the browser. Its name says nothing of what is in it. */
function download(event: EventLineFragment): void {
  const file = new Blob([calendarFile({ ...event, place: placeName(event) || null }, new Date())], {
    type: 'text/calendar;charset=utf-8',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'event.ics';
  link.click();
  URL.revokeObjectURL(link.href);
}
