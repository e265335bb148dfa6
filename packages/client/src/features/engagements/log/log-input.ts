import type {
  Attendance,
  DiscussionPointInput,
  EngagementStatus,
  FollowUpInput,
  Medium,
  ParticipantInput,
  RecordEngagementInput,
} from '../../../graphql';
import { instantAt } from '../../../lib/instants';
import { mayStayOnDevice } from '../../sharing';
import type { LogDraft, LogFollowUp, LogParticipant } from './log-draft';

/** How a type of engagement usually happens. */
const usualMedium: Record<string, Medium> = {
  phone_call: 'PHONE',
  email: 'EMAIL',
  letter: 'LETTER',
  message: 'WHATSAPP',
  social_media: 'SOCIAL',
};

export const mediumOf = (typeCode: string | undefined): Medium => usualMedium[typeCode ?? ''] ?? 'IN_PERSON';

/** Who was listed attended what was held, and is invited to what is planned. */
export const usualAttendance = (status: EngagementStatus): Attendance => (status === 'HELD' ? 'ATTENDED' : 'INVITED');

export function participantInput(one: LogParticipant, status: EngagementStatus): ParticipantInput {
  const attendance = one.attendance ?? usualAttendance(status);
  if (one.kind === 'new') {
    const newPerson = { name: one.name, ...(one.note && { organisationName: one.note }) };
    return { newPerson, role: one.role, attendance };
  }
  const who = one.kind === 'organisation' ? { organisationId: one.id } : { personId: one.id };
  return { ...who, ...hatInput(one), role: one.role, attendance };
}

const hatInput = ({ hat, posts }: LogParticipant): Pick<ParticipantInput, 'inPostId' | 'onBehalfOfId'> =>
  hat === undefined
    ? { inPostId: posts[0]?.id }
    : { inPostId: hat?.postId ?? null, onBehalfOfId: hat?.organisationId ?? null };

export const followUpInput = ({ title, assigneeId, dueOn }: LogFollowUp): FollowUpInput => ({
  title: title.trim(),
  assigneeId,
  dueOn,
});

export type LogInput = {
  input: RecordEngagementInput;
  /** For each point and promise that is sent, the key of the one on the form: errors are shown there. */
  points: string[];
  promises: string[];
};

/** What is sent for a draft: empty points and promises are left out. */
export function toInput(draft: LogDraft, status: EngagementStatus, typeCode: string | undefined): LogInput {
  const at = (key: string | null) => {
    const index = draft.participants.findIndex((one) => one.key === key);
    return index < 0 ? undefined : index;
  };
  const points = draft.points.filter((point) => point.summary.trim() !== '' || point.followUp);
  const promises = draft.promises.filter((promise) => promise.text.trim() !== '');
  const discussionPoints = points.map((point): DiscussionPointInput => ({
    summary: point.summary.trim() || (point.followUp?.title ?? ''),
    raisedByParticipant: at(point.raisedBy),
    sentiment: point.sentiment,
    followUps: point.followUp ? [followUpInput(point.followUp)] : undefined,
  }));
  const input: RecordEngagementInput = {
    idempotencyKey: draft.idempotencyKey,
    typeId: draft.typeId ?? '',
    subject: draft.subject.trim() || undefined,
    status,
    startsAt: instantAt(draft.day, draft.allDay ? '00:00' : draft.startsAt),
    endsAt: draft.allDay || !draft.endsAt ? undefined : instantAt(draft.day, draft.endsAt),
    allDay: draft.allDay,
    medium: draft.medium ?? mediumOf(typeCode),
    direction: draft.direction ?? undefined,
    participationLevel: draft.level ?? undefined,
    place: draft.place.trim() || undefined,
    countyId: draft.countyId ?? undefined,
    notToRaise: draft.notToRaise.trim() || undefined,
    note: draft.note.trim() || undefined,
    sensitivity: draft.sensitivity,
    topicIds: draft.topicIds,
    participants: draft.participants.map((one) => participantInput(one, status)),
    discussionPoints,
    commitments: promises.map((promise) => ({
      byParticipant: at(promise.by) ?? 0,
      text: promise.text.trim(),
      postId: promise.postId ?? undefined,
      dueOn: promise.dueOn ?? undefined,
    })),
    openToIds: mayStayOnDevice(draft.sensitivity) ? undefined : draft.openToIds,
    fileIds: draft.files.length > 0 ? draft.files.map(({ id }) => id) : undefined,
  };
  return { input, points: points.map(({ key }) => key), promises: promises.map(({ key }) => key) };
}
