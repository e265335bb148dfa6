import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { Face } from '../../design/Face';
import { LoadFailed } from '../../design/LoadState';
import { Note } from '../../design/Note';
import { SkeletonText } from '../../design/Skeleton';
import type { BriefPageQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { positionOf } from '../people';
import { placeName } from '../places';
import { CommitmentMark } from '../tasks';
import { useTermLabel } from '../vocabularies';
import { BriefPageDocument } from './page/brief-page';
import './page/brief.css';

const route = getRouteApi('/house/engagements/$engagementId/brief');

type Participant = NonNullable<BriefPageQuery['engagement']>['people']['edges'][number]['node'];

/** One printable page: who will be there, the last three contacts with each, what they promised, what not to raise. */
export function BriefPage() {
  const { t } = useTranslation(['engagements', 'errors', 'app']);
  const say = useTermLabel();
  const dates = useDates();
  const { engagementId } = route.useParams();
  const { data, error, refetch } = useQuery(BriefPageDocument, { variables: { id: engagementId } });
  if (error && !data) {
    return (
      <LoadFailed level={1} title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) {
    return (
      <div className="brief">
        <SkeletonText label={t('loading', { ns: 'app' })} lines={10} />
      </div>
    );
  }
  const engagement = data.engagement;
  if (!engagement)
    return (
      <Empty level={1} title={t('notFound', { ns: 'errors' })}>
        {t('notFoundText', { ns: 'errors' })}
      </Empty>
    );
  const where = placeName(engagement);
  const guests = engagement.people.edges.map(({ node }) => node);
  return (
    <article className="brief">
      <header>
        <div>
          <p className="u-quiet">{t('briefFor')}</p>
          <h1>{engagement.subject || say(engagement.type)}</h1>
          <p className="u-sub">
            {[
              say(engagement.type),
              dates.full(engagement.day),
              !engagement.allDay && dates.clock(engagement.startsAt),
              where,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <span className="brief-tools">
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/engagements/$engagementId" params={{ engagementId }} {...props} />}
          >
            {t('openEngagement')}
          </Button>
          <Button leftSection={<IconPrinter size={16} stroke={1.7} />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </span>
      </header>
      {engagement.notToRaise && (
        <Note tone="bad">
          <b>{t('notToRaise')}</b>
          <br />
          {engagement.notToRaise}
        </Note>
      )}
      {engagement.topics.length > 0 && (
        <p>
          <b>{t('topics')}</b> {engagement.topics.map(say).join(' · ')}
        </p>
      )}
      {engagement.summary && <p className="brief-text">{engagement.summary}</p>}
      {guests.map((guest) => (
        <Guest key={guest.id} guest={guest} />
      ))}
      {engagement.people.pageInfo.hasNextPage && (
        <p className="u-quiet">
          {t('shownOf', { ns: 'app', shown: guests.length, total: engagement.people.totalCount })}
        </p>
      )}
    </article>
  );
}

function Guest({ guest }: { guest: Participant }) {
  const { t } = useTranslation(['engagements', 'words']);
  const say = useTermLabel();
  const dates = useDates();
  const { person, organisation, inPost, role } = guest;
  const name = person?.name ?? organisation?.name ?? '';
  const note = inPost?.label ?? (person ? positionOf(person.currentMembership) : null);
  const roleWord = role === 'ATTENDEE' ? null : t(`participantRole.${role}`, { ns: 'words' });
  const contacts = person?.contacts.edges.map(({ node }) => node) ?? [];
  const promises = person?.commitments.edges.map(({ node }) => node) ?? [];
  return (
    <section className="brief-guest">
      <h2>
        <Face name={name} square={!person} size={32} />
        <span>
          {name}
          <small>{[note, roleWord].filter(Boolean).join(' · ')}</small>
        </span>
      </h2>
      {person?.doNotContact.map((ban) => (
        <p key={ban.id} className="brief-ban">
          {ban.channel
            ? t('notByChannel', { channel: t(`contactPoint.${ban.channel}`, { ns: 'words' }) })
            : t('contactStatus.DO_NOT_CONTACT', { ns: 'words' })}
          : {ban.reason}
        </p>
      ))}
      {person?.summary && <p className="brief-text">{person.summary}</p>}
      {promises.length > 0 && (
        <>
          <h3>{t('openPromises')}</h3>
          <ul>
            {promises.map((promise) => (
              <li key={promise.id}>
                <CommitmentMark status={promise.status} isOverdue={promise.isOverdue} silent />
                <span>
                  {promise.text}
                  {promise.dueOn && <time className="u-quiet"> · {dates.due(promise.dueOn).text}</time>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {person && <h3>{t('lastContacts')}</h3>}
      {person && contacts.length === 0 && <p className="u-quiet">{t('firstTime')}</p>}
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <time className="u-quiet">{dates.short(contact.day)}</time>
            <span>
              <b>{contact.subject || say(contact.type)}</b>
              {contact.summary && <> · {contact.summary}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
