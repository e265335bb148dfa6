import {
  IconBriefcase,
  IconCalendarEvent,
  IconCheck,
  IconChecklist,
  IconHeartHandshake,
  IconHourglassOff,
  IconMessages,
  IconMicrophone2,
  IconNote,
  IconNews,
  IconPaperclip,
  IconX,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/Chip';
import { Faces } from '../../../design/Face';
import { TimelineItem, TimelineOutcomes } from '../../../design/Timeline';
import type {
  BreachEntryFragment,
  CommitmentEntryFragment,
  EngagementEntryFragment,
  FileEntryFragment,
  MediaEventEntryFragment,
  MembershipEntryFragment,
  NoteEntryFragment,
  PitchEntryFragment,
  TaskEntryFragment,
} from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { SensitivityMark } from '../../sharing';
import { CommitmentMark, TaskMark } from '../../tasks';
import { useTermLabel } from '../../vocabularies';
import { EngagementStatusMark } from '../EngagementStatusMark';
import { facesOf } from '../faces-of';
import { When } from './When';

export function EngagementItem({ entry, next }: { entry: EngagementEntryFragment; next: boolean }) {
  const { t } = useTranslation('engagements');
  const say = useTermLabel();
  const dates = useDates();
  const faces = facesOf(entry.participants.edges.map(({ node }) => node));
  const clock = next && !entry.allDay ? dates.clock(entry.startsAt) : null;
  const outcomes = entry.commitments.edges.length + entry.tasks.edges.length;
  const hidden = entry.commitments.totalCount + entry.tasks.totalCount - outcomes;
  return (
    <TimelineItem
      icon={next ? IconCalendarEvent : IconMessages}
      tone={next ? 'next' : undefined}
      when={<When day={entry.day} clock={clock} />}
      line={
        <>
          <Link to="/engagements/$engagementId" params={{ engagementId: entry.id }}>
            {say(entry.type)}
          </Link>
          {entry.subject && entry.subject !== say(entry.type) && <> · {entry.subject}</>}
        </>
      }
    >
      {entry.summary && <p className="u-timeline-text">{entry.summary}</p>}
      <p className="u-timeline-meta">
        {faces.length > 0 && (
          <Faces
            faces={faces}
            total={entry.participants.totalCount}
            size={20}
            label={t('with', { names: faces.map(({ name }) => name).join(', ') })}
          />
        )}
        {entry.place && <span>{entry.place}</span>}
        {entry.status !== 'HELD' && <EngagementStatusMark status={entry.status} />}
        {(entry.sensitivity === 'PROTECTED' || entry.sensitivity === 'SEALED') && (
          <SensitivityMark level={entry.sensitivity} />
        )}
      </p>
      {outcomes > 0 && (
        <TimelineOutcomes>
          {entry.commitments.edges.map(({ node }) => (
            <li key={node.id}>
              <CommitmentMark status={node.status} isOverdue={node.isOverdue} word={t('promise')} />
              <span>
                {node.text}
                {node.dueOn && <> · {t('byDay', { day: dates.short(node.dueOn) })}</>}
              </span>
            </li>
          ))}
          {entry.tasks.edges.map(({ node }) => (
            <li key={node.id}>
              <TaskMark status={node.status} isOverdue={node.isOverdue} word={t('followUp')} />
              <span>
                {node.title}
                {node.dueOn && <> · {t('byDay', { day: dates.short(node.dueOn) })}</>}
              </span>
            </li>
          ))}
          {hidden > 0 && <li className="u-quiet">{t('moreOutcomes', { count: hidden })}</li>}
        </TimelineOutcomes>
      )}
    </TimelineItem>
  );
}

export function CommitmentItem({ entry, day }: { entry: CommitmentEntryFragment; day: string }) {
  const { t } = useTranslation(['engagements', 'words']);
  const status = entry.commitmentStatus;
  const tone = status === 'KEPT' || status === 'PARTLY_KEPT' ? 'ok' : status === 'BROKEN' ? 'bad' : undefined;
  const icon = tone === 'ok' ? IconCheck : tone === 'bad' ? IconX : IconHeartHandshake;
  const by = [entry.person?.name, entry.post && t('asPost', { post: entry.post.label })].filter(Boolean).join(', ');
  return (
    <TimelineItem
      icon={icon}
      tone={tone}
      small={entry.engagement !== null && (status === 'MADE' || status === 'IN_PROGRESS')}
      when={<When day={day} />}
      line={
        <>
          <strong>{t('promise')}</strong> · {entry.text}
        </>
      }
    >
      <p className="u-timeline-meta">
        <CommitmentMark status={status} isOverdue={entry.isOverdue} />
        {by && <span>{by}</span>}
        {entry.isInherited && <Tag>{t('inherited')}</Tag>}
      </p>
    </TimelineItem>
  );
}

export function TaskItem({ entry, day }: { entry: TaskEntryFragment; day: string }) {
  const { t } = useTranslation('engagements');
  const done = entry.taskStatus === 'DONE';
  return (
    <TimelineItem
      small
      icon={done ? IconCheck : IconChecklist}
      when={<When day={day} />}
      line={
        <>
          <strong>{done ? t('taskDone') : t('task')}</strong> · {entry.title}
          {entry.assignee && <span className="u-quiet"> · {entry.assignee.name}</span>}
        </>
      }
    />
  );
}

export function NoteItem({ entry, day }: { entry: NoteEntryFragment; day: string }) {
  const { t } = useTranslation('engagements');
  return (
    <TimelineItem
      icon={IconNote}
      when={<When day={day} />}
      line={
        <>
          <strong>{t('note')}</strong>
          {entry.createdBy && <> · {entry.createdBy.name}</>}
        </>
      }
    >
      <p className="u-timeline-text">{entry.body}</p>
      {(entry.sensitivity === 'PROTECTED' || entry.sensitivity === 'SEALED') && (
        <p className="u-timeline-meta">
          <SensitivityMark level={entry.sensitivity} />
        </p>
      )}
    </TimelineItem>
  );
}

export function FileItem({ entry, day }: { entry: FileEntryFragment; day: string }) {
  return (
    <TimelineItem
      small
      icon={IconPaperclip}
      when={<When day={day} />}
      line={
        <a href={entry.url} download>
          {entry.name}
        </a>
      }
    />
  );
}

export function MembershipItem({ entry, day }: { entry: MembershipEntryFragment; day: string }) {
  const { t } = useTranslation('engagements');
  const what = [entry.post?.label ?? entry.role, entry.organisation?.name].filter(Boolean).join(', ');
  return (
    <TimelineItem
      small
      icon={IconBriefcase}
      when={<When day={day} />}
      line={
        <>
          <strong>{t('tookPost')}</strong> · {what}
        </>
      }
    />
  );
}

export function PitchItem({ entry, day }: { entry: PitchEntryFragment; day: string }) {
  const { t } = useTranslation(['engagements', 'words']);
  const status = t(`pitchStatus.${entry.pitchStatus}`, { ns: 'words' });
  return (
    <TimelineItem
      icon={IconNews}
      when={<When day={day} />}
      line={
        <>
          <strong>{t('pitched')}</strong> · {entry.pitch?.story.title}
        </>
      }
    >
      <p className="u-timeline-meta">
        <span>{entry.pitch && t(`contactPoint.${entry.pitch.channel}`, { ns: 'words' })}</span>
        <span>{status}</span>
      </p>
      {entry.reply && <p className="u-timeline-text">{entry.reply}</p>}
    </TimelineItem>
  );
}

export function MediaEventItem({ entry, day }: { entry: MediaEventEntryFragment; day: string }) {
  const { t } = useTranslation(['engagements', 'mediaEvents']);
  const { mediaEvent, person, checkedInAt, isWalkIn, answer } = entry;
  const said = answer ? t(`answer.${answer}`, { ns: 'mediaEvents' }) : null;
  return (
    <TimelineItem
      icon={IconMicrophone2}
      when={<When day={day} />}
      line={
        <>
          <strong>{t(checkedInAt ? 'cameToEvent' : 'invitedToEvent')}</strong> ·{' '}
          {mediaEvent && (
            <Link to="/media/events/$eventId" params={{ eventId: mediaEvent.id }}>
              {mediaEvent.title}
            </Link>
          )}
        </>
      }
    >
      <p className="u-timeline-meta">
        <span>{person?.name}</span>
        {isWalkIn ? <span>{t('walkIn', { ns: 'mediaEvents' })}</span> : !checkedInAt && said && <span>{said}</span>}
      </p>
    </TimelineItem>
  );
}

export function BreachItem({ entry, day }: { entry: BreachEntryFragment; day: string }) {
  const { t, i18n } = useTranslation('releases');
  const dates = useDates();
  const { pressRelease, pitch } = entry;
  const title =
    i18n.language === 'sw'
      ? (pressRelease?.titleSw ?? pressRelease?.titleEn)
      : (pressRelease?.titleEn ?? pressRelease?.titleSw);
  return (
    <TimelineItem
      icon={IconHourglassOff}
      when={<When day={day} />}
      line={
        <>
          <strong>{t('brokeEmbargo')}</strong> ·{' '}
          {pressRelease ? (
            <Link to="/media/releases/$releaseId" params={{ releaseId: pressRelease.id }}>
              {title}
            </Link>
          ) : (
            pitch?.story.title
          )}
        </>
      }
    >
      <p className="u-timeline-meta">{t('until', { when: dates.moment(entry.embargoUntil) })}</p>
      {entry.note && <p className="u-timeline-text">{entry.note}</p>}
    </TimelineItem>
  );
}
