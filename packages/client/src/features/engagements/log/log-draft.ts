import type {
  Attendance,
  EngagementDirection,
  EngagementStatus,
  Medium,
  ParticipantRole,
  ParticipationLevel,
  Sensitivity,
} from '../../../graphql';
import { clockIn, dayIn } from '../../../lib/instants';
import { laterBy, quarter } from '../../../lib/clock';

/** For whom somebody takes part: in a post, as a member, or for an organisation they speak for once. */
export type LogHat = {
  postId: string | null;
  label: string;
  organisationId: string | null;
  organisationName: string | null;
};

/** Somebody on the list of who was there. `new` is created together with the engagement. */
export type LogParticipant = {
  key: string;
  kind: 'person' | 'organisation' | 'new';
  id: string | null;
  name: string;
  /** Post and organisation, or what stood beside the name in a pasted list. */
  note: string | null;
  posts: { id: string; label: string; organisationId: string | null }[];
  /** What can be chosen from for whom they take part. */
  hats?: LogHat[];
  /** Chosen by hand, null for nobody but themselves; what they held on that day when absent. */
  hat?: LogHat | null;
  role: ParticipantRole;
  attendance: Attendance | null;
  /** A pasted line that may not be a name, or that several people may be meant by. */
  doubt: 'unclear' | 'several' | null;
  /** Who may be meant, when in doubt. */
  candidates: { id: string; name: string; note: string | null }[];
  mustNotContact: boolean;
};

export type LogFollowUp = { title: string; assigneeId: string | null; dueOn: string | null };
export type LogPoint = {
  key: string;
  /** The point, when it was noted before; then what the form does not show is sent back as it was. */
  id?: string;
  topicId?: string | null;
  ourResponse?: string | null;
  summary: string;
  raisedBy: string | null;
  sentiment: number | null;
  followUp: LogFollowUp | null;
};
export type LogPromise = { key: string; text: string; by: string | null; postId: string | null; dueOn: string | null };

/** All that the form holds, as it is kept on the device until it is saved. */
export type LogDraft = {
  /** Sent with the save, so that sending twice saves once. */
  idempotencyKey: string;
  typeId: string | null;
  subject: string;
  day: string;
  startsAt: string;
  endsAt: string | null;
  allDay: boolean;
  place: string;
  countyId: string | null;
  status: EngagementStatus | null;
  medium: Medium | null;
  direction: EngagementDirection | null;
  level: ParticipationLevel | null;
  participants: LogParticipant[];
  topicIds: string[];
  points: LogPoint[];
  promises: LogPromise[];
  notToRaise: string;
  note: string;
  sensitivity: Sensitivity;
  /** Accounts to which a Protected or Sealed engagement is opened. */
  openToIds: string[];
  files: { id: string; name: string }[];
};

export const newKey = (): string => crypto.randomUUID();

export const emptyPoint = (): LogPoint => ({
  key: newKey(),
  summary: '',
  raisedBy: null,
  sentiment: null,
  followUp: null,
});
export const emptyPromise = (by: string | null): LogPromise => ({
  key: newKey(),
  text: '',
  by,
  postId: null,
  dueOn: null,
});

export function emptyDraft(now: Date): LogDraft {
  const startsAt = quarter(clockIn(now));
  return {
    idempotencyKey: newKey(),
    typeId: null,
    subject: '',
    day: dayIn(now),
    startsAt,
    endsAt: laterBy(startsAt, 45),
    allDay: false,
    place: '',
    countyId: null,
    status: null,
    medium: null,
    direction: null,
    level: null,
    participants: [],
    topicIds: [],
    points: [emptyPoint()],
    promises: [],
    notToRaise: '',
    note: '',
    sensitivity: 'INTERNAL',
    openToIds: [],
    files: [],
  };
}

/** Planned when it lies ahead, held when it lies behind, unless somebody said otherwise. */
export function statusOf(draft: LogDraft, now: Date): EngagementStatus {
  if (draft.status) return draft.status;
  const day = dayIn(now);
  const ahead = draft.day > day || (draft.day === day && !draft.allDay && draft.startsAt > clockIn(now));
  return ahead ? 'PLANNED' : 'HELD';
}

/** Whether anything was written that would be a loss. */
export function isBegun(draft: LogDraft): boolean {
  return (
    draft.subject !== '' ||
    draft.place !== '' ||
    draft.note !== '' ||
    draft.topicIds.length > 0 ||
    draft.promises.length > 0 ||
    draft.points.some((point) => point.summary !== '' || point.followUp) ||
    draft.participants.some((one) => one.role !== 'STAFF_LEAD')
  );
}
