import { useState } from 'react';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconChevronRight, IconDots, IconFileText, IconPencil } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/Chip';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { Note } from '../../design/Note';
import { Section } from '../../design/Section';
import { SkeletonText } from '../../design/Skeleton';
import { lazily } from '../../design/lazily';
import { useFollowed, type EngagementPageQuery, type EngagementStatus } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay, useViewer } from '../accounts';
import { BreakGlass } from '../opening';
import { SeenPage, SharingSection, useSeen, useSharesAhead } from '../partners';
import { placeName } from '../places';
import { Comments, ContributedMark, useCommentsAhead } from '../contributions';
import { SensitivityMark } from '../sharing';
import { PromisesAndTasks } from '../tasks';
import { useTermLabel } from '../vocabularies';
import { EngagementStatusMark } from './EngagementStatusMark';
import { NoteForm } from './NoteForm';
import { AddOutcome } from './page/AddOutcome';
import { EngagementFollowedDocument, useEngagement } from './page/engagement-page';
import { ParticipantList } from './page/ParticipantList';
import { Points } from './page/Points';
import { StatusDialog } from './page/StatusDialog';
import './page/engagement.css';

const AmendEngagementDialog = lazily(() => import('./amend/AmendEngagementDialog'), 'AmendEngagementDialog');

const route = getRouteApi('/house/engagements/$engagementId');
const MOVES: EngagementStatus[] = ['CONFIRMED', 'HELD', 'POSTPONED', 'CANCELLED', 'NO_SHOW', 'UNREACHABLE', 'PLANNED'];
const AHEAD: EngagementStatus[] = ['PLANNED', 'CONFIRMED', 'TENTATIVE'];

type Engagement = NonNullable<EngagementPageQuery['engagement']>;

/** One engagement: who was there, what was said, what was promised, what is to be done. */
export function EngagementPage() {
  const { engagementId } = route.useParams();
  const isPartner = useViewer()?.isPartner;
  const seen = useSeen(engagementId);
  useCommentsAhead(engagementId);
  if (isPartner) return <SeenPage key={engagementId} id={engagementId} kind="engagement" seen={seen} />;
  return <EngagementOfStaff />;
}

function EngagementOfStaff() {
  const { t } = useTranslation(['engagements', 'errors', 'app']);
  const { engagementId } = route.useParams();
  const { data, error, refetch, fetchMore } = useEngagement(engagementId);
  useFollowed(EngagementFollowedDocument, { id: engagementId }, () => void refetch());
  useSharesAhead(engagementId);
  const viewer = useViewer();
  const maySee = useMay('sharing:read');
  const say = useTermLabel();
  const [editing, setEditing] = useState(false);
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/engagements" {...props} />}>
      {t('backToEngagements')}
    </Button>
  );
  if (error && !data) {
    return (
      <LoadFailed
        level={1}
        title={t('pageFailed', { ns: 'errors' })}
        error={error}
        onRetry={() => void refetch()}
        way={back}
      />
    );
  }
  if (!data) {
    return (
      <div className="engagement-loading">
        <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />
      </div>
    );
  }
  const engagement = data.engagement;
  if (!engagement) {
    return (
      <Empty
        level={1}
        title={t('notFound', { ns: 'errors' })}
        actions={
          <>
            {back}
            <BreakGlass recordId={engagementId} onOpened={() => void refetch()} />
          </>
        }
      >
        {t('notFoundText', { ns: 'errors' })}
      </Empty>
    );
  }
  const more = engagement.people.pageInfo;
  // Who may not be seen is not shown, and not counted.
  const seen = engagement.people.edges
    .map(({ node }) => node)
    .filter(({ person, organisation }) => person ?? organisation);
  const shared = {
    id: engagement.id,
    name: engagement.subject || say(engagement.type),
    sensitivity: engagement.sensitivity,
  };
  const accountId = engagement.viewerCan.amend ? viewer?.account.id : undefined;
  const notes = engagement.notes.totalCount + engagement.files.edges.length;
  return (
    <article className="engagement">
      <Header engagement={engagement} onEdit={() => setEditing(true)} />
      <div className="engagement-body">
        <div className="engagement-main">
          {engagement.notToRaise && (
            <Note>
              <b>{t('notToRaise')}</b> {engagement.notToRaise}
            </Note>
          )}
          {engagement.summary && <p className="engagement-summary">{engagement.summary}</p>}
          <Section
            title={t('said')}
            count={engagement.discussionPoints.length || undefined}
            action={accountId && <EditButton onEdit={() => setEditing(true)} label={t('amendPoints')} />}
          >
            <Points points={engagement.discussionPoints} canAmend={engagement.viewerCan.amend} />
          </Section>
          <Section
            title={t('promisesAndFollowUps')}
            count={engagement.commitments.totalCount + engagement.tasks.totalCount || undefined}
            action={accountId && <AddOutcome engagement={engagement} participants={seen} accountId={accountId} />}
          >
            {engagement.commitments.totalCount + engagement.tasks.totalCount === 0 ? (
              <p className="u-quiet">{t('nothingPromised')}</p>
            ) : (
              <PromisesAndTasks
                commitments={engagement.commitments.edges.map(({ node }) => node)}
                tasks={engagement.tasks.edges.map(({ node }) => node)}
              />
            )}
          </Section>
          {(engagement.viewerCan.amend || notes > 0) && (
            <Section title={t('notes')} count={engagement.notes.totalCount || undefined}>
              {engagement.viewerCan.amend && <NoteForm on={{ __typename: 'Engagement', id: engagement.id }} />}
              <Notes engagement={engagement} />
            </Section>
          )}
        </div>
        <aside className="engagement-side" aria-label={t('aboutThis')}>
          <Section
            title={engagement.status === 'HELD' ? t('who') : t('whoWill')}
            count={more.hasNextPage ? engagement.people.totalCount : seen.length}
            action={accountId && <EditButton onEdit={() => setEditing(true)} label={t('amendWho')} />}
          >
            <ParticipantList participants={seen} />
            {more.hasNextPage && (
              <button
                type="button"
                className="u-more"
                onClick={() => void fetchMore({ variables: { after: more.endCursor } })}
              >
                {t('shownOf', {
                  ns: 'app',
                  shown: engagement.people.edges.length,
                  total: engagement.people.totalCount,
                })}
              </button>
            )}
          </Section>
          {maySee && <SharingSection record={shared} kind="ENGAGEMENT" />}
          <Comments id={engagement.id} />
          <Facts engagement={engagement} />
        </aside>
      </div>
      {editing && accountId && (
        <AmendEngagementDialog engagement={engagement} accountId={accountId} onClose={() => setEditing(false)} />
      )}
    </article>
  );
}

function EditButton({ label, onEdit }: { label: string; onEdit: () => void }) {
  const { t } = useTranslation('app');
  return (
    <button type="button" className="u-more" aria-label={label} onClick={onEdit}>
      {t('edit')}
    </button>
  );
}

function Header({ engagement, onEdit }: { engagement: Engagement; onEdit: () => void }) {
  const { t } = useTranslation(['engagements', 'app', 'words', 'time']);
  const say = useTermLabel();
  const dates = useDates();
  const viewer = useViewer();
  const [to, setTo] = useState<EngagementStatus | null>(null);
  const clock = engagement.allDay
    ? t('allDay', { ns: 'time' })
    : engagement.endsAt
      ? t('fromTo', { ns: 'time', from: dates.clock(engagement.startsAt), to: dates.clock(engagement.endsAt) })
      : dates.clock(engagement.startsAt);
  const where = placeName(engagement);
  const ahead = AHEAD.includes(engagement.status);
  return (
    <header className="engagement-head">
      <nav className="engagement-crumbs" aria-label={t('whereYouAre')}>
        <Link to="/engagements">{t('engagements', { ns: 'app' })}</Link>
        <IconChevronRight size={14} aria-hidden="true" />
        <span>{say(engagement.type)}</span>
      </nav>
      <div>
        <h1>{engagement.subject || say(engagement.type)}</h1>
        <p className="engagement-when">
          <time dateTime={engagement.startsAt}>
            {dates.full(engagement.day)}, {clock}
          </time>
          {where && <> · {where}</>} · {t(`medium.${engagement.medium}`, { ns: 'words' })}
        </p>
        <div className="engagement-marks">
          <EngagementStatusMark status={engagement.status} look="soft" />
          <ContributedMark by={engagement.contributedBy} />
          <SensitivityMark level={engagement.sensitivity} look="soft" />
          {engagement.topics.map((topic) => (
            <Link key={topic.id} to="/engagements" search={{ topic: topic.code }}>
              <Tag>{say(topic)}</Tag>
            </Link>
          ))}
        </div>
        {engagement.statusReason && <p className="u-help">{engagement.statusReason}</p>}
      </div>
      <div className="engagement-do">
        {engagement.viewerCan.amend && (
          <Menu position="bottom-end" width={220}>
            <Menu.Target>
              <ActionIcon variant="default" aria-label={t('moreActions', { ns: 'app' })}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPencil size={16} />} onClick={onEdit}>
                {t('amendTitle')}
              </Menu.Item>
              <Menu.Label>{t('itIs')}</Menu.Label>
              {MOVES.filter((status) => status !== engagement.status).map((status) => (
                <Menu.Item key={status} onClick={() => setTo(status)}>
                  <EngagementStatusMark status={status} />
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {ahead && viewer && !viewer.isPartner && (
          <Button
            leftSection={<IconFileText size={16} stroke={1.7} />}
            renderRoot={(props) => (
              <Link to="/engagements/$engagementId/brief" params={{ engagementId: engagement.id }} {...props} />
            )}
          >
            {t('brief', { ns: 'app' })}
          </Button>
        )}
      </div>
      {to && <StatusDialog engagement={engagement} to={to} onClose={() => setTo(null)} />}
    </header>
  );
}

function Notes({ engagement }: { engagement: Engagement }) {
  const dates = useDates();
  return (
    <ul className="engagement-notes">
      {engagement.notes.edges.map(({ node }) => (
        <li key={node.id}>
          <p>{node.body}</p>
          <small>{[node.createdBy?.name, dates.moment(node.createdAt)].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
      {engagement.files.edges.map(({ node }) => (
        <li key={node.id}>
          <a className="u-link" href={node.url} download>
            {node.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Facts({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation(['engagements', 'words']);
  const dates = useDates();
  const facts = [
    [t('direction'), t(`direction.${engagement.direction}`, { ns: 'words' })],
    [t('level'), engagement.participationLevel && t(`level.${engagement.participationLevel}`, { ns: 'words' })],
    [t('recorded'), [engagement.createdBy?.name, dates.moment(engagement.createdAt)].filter(Boolean).join(', ')],
  ] as const;
  return (
    <dl className="engagement-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
