import type { ReactNode } from 'react';
import { Empty } from '../../../design/Empty';
import { Timeline, TimelineEnd, TimelineHead } from '../../../design/Timeline';
import { useTranslation } from 'react-i18next';
import type { TimelineKind, TimelinePageFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import {
  BreachItem,
  CommitmentItem,
  EngagementItem,
  FileItem,
  MediaEventItem,
  MembershipItem,
  NoteItem,
  PitchItem,
  TaskItem,
} from './entries';
import { ClippingItem, EnquiryItem } from './media-entries';
import './record-timeline.css';

type Entry = TimelinePageFragment['edges'][number]['node'];
type RecordTimelineProps = {
  page: TimelinePageFragment;
  kinds: TimelineKind[];
  onKinds: (kinds: TimelineKind[]) => void;
  onMore: () => void;
  loadingMore: boolean;
  empty: ReactNode;
  children?: ReactNode;
};

const KINDS: TimelineKind[] = ['ENGAGEMENT', 'COMMITMENT', 'TASK', 'NOTE', 'MEMBERSHIP', 'FILE', 'ENQUIRY', 'COVERAGE'];

/** Everything known, newest first: what is still to come on top, then by month, and never cut without saying so. */
export function RecordTimeline({ page, kinds, onKinds, onMore, loadingMore, empty, children }: RecordTimelineProps) {
  const { t } = useTranslation(['engagements', 'words', 'app']);
  const dates = useDates();
  const entries = page.edges.map(({ node }) => node);
  const counts = new Map(page.countsByKind.map(({ kind, count }) => [kind, count]));
  const dayOf = (entry: Entry) => (entry.at ? dates.dayOf(entry.at) : null);
  const isNext = (entry: Entry) =>
    (dayOf(entry) ?? '') > dates.today || (isOpen(entry) && dayOf(entry) === dates.today);
  const months = [
    ...new Set(entries.filter((entry) => !isNext(entry)).map((entry) => dayOf(entry)?.slice(0, 7) ?? '')),
  ];
  const next = entries.filter(isNext).reverse();
  return (
    <>
      <header className="record-timeline-head">
        <h2>{t('timeline')}</h2>
        <div className="record-timeline-kinds" role="group" aria-label={t('kindsShown')}>
          <button type="button" aria-pressed={kinds.length === 0} onClick={() => onKinds([])}>
            {t('all', { ns: 'app' })}
            <span>{dates.number(page.unfilteredCount)}</span>
          </button>
          {KINDS.filter((kind) => counts.get(kind)).map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kinds.includes(kind)}
              onClick={() => onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])}
            >
              {t(`timelineKind.${kind}`, { ns: 'words' })}
              <span>{dates.number(counts.get(kind) ?? 0)}</span>
            </button>
          ))}
        </div>
      </header>
      {children}
      {entries.length === 0 ? (
        (empty ?? <Empty title={t('timelineEmpty')} />)
      ) : (
        <>
          <Timeline label={t('timeline')}>
            {next.length > 0 && <TimelineHead>{t('next')}</TimelineHead>}
            {next.map((entry) => (
              <OneEntry key={entry.id} entry={entry} day={dayOf(entry)} next />
            ))}
            {months.map((month) => (
              <Month key={month} head={month ? dates.month(`${month}-01`) : t('undated')}>
                {entries
                  .filter((entry) => !isNext(entry) && (dayOf(entry)?.slice(0, 7) ?? '') === month)
                  .map((entry) => (
                    <OneEntry key={entry.id} entry={entry} day={dayOf(entry)} next={false} />
                  ))}
              </Month>
            ))}
          </Timeline>
          <TimelineEnd>
            <span role="status">
              {t('shownOf', { ns: 'app', shown: dates.number(entries.length), total: dates.number(page.totalCount) })}
            </span>
            {page.pageInfo.hasNextPage && (
              <button type="button" className="u-more" disabled={loadingMore} onClick={onMore}>
                {t('showOlder')}
              </button>
            )}
          </TimelineEnd>
        </>
      )}
    </>
  );
}

const isOpen = (entry: Entry): boolean =>
  entry.__typename === 'Engagement' &&
  (entry.status === 'PLANNED' || entry.status === 'CONFIRMED' || entry.status === 'TENTATIVE');

const Month = ({ head, children }: { head: string; children: ReactNode }) => (
  <>
    <TimelineHead>{head}</TimelineHead>
    {children}
  </>
);

function OneEntry({ entry, day, next }: { entry: Entry; day: string | null; next: boolean }) {
  switch (entry.__typename) {
    case 'Engagement':
      return <EngagementItem entry={entry} next={next} />;
    case 'Commitment':
      return <CommitmentItem entry={entry} day={day ?? ''} />;
    case 'Task':
      return <TaskItem entry={entry} day={day ?? ''} />;
    case 'Note':
      return <NoteItem entry={entry} day={day ?? ''} />;
    case 'File':
      return <FileItem entry={entry} day={day ?? ''} />;
    case 'Membership':
      return <MembershipItem entry={entry} day={day ?? ''} />;
    case 'EmbargoBreach':
      return <BreachItem entry={entry} day={day ?? ''} />;
    case 'PitchRecipient':
      return <PitchItem entry={entry} day={day ?? ''} />;
    case 'MediaEventInvitee':
      return <MediaEventItem entry={entry} day={day ?? ''} />;
    case 'Enquiry':
      return <EnquiryItem entry={entry} day={day ?? ''} />;
    case 'Clipping':
      return <ClippingItem entry={entry} day={day ?? ''} />;
  }
}
