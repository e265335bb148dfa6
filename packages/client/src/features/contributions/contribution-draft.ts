import type {
  ContributedEngagementRowFragment,
  ContributedOrganisationRowFragment,
  ContributedParticipantInput,
  ContributedPersonRowFragment,
} from '../../graphql';
import { laterBy, quarter } from '../../lib/clock';
import { clockIn, dayIn, instantAt } from '../../lib/instants';

export type ContributedKind = 'engagement' | 'person' | 'organisation';
export type ContributedRow =
  ContributedEngagementRowFragment | ContributedPersonRowFragment | ContributedOrganisationRowFragment;

/** Somebody who took part: known to the house, or typed as a name and perhaps, after a comma, where they work. */
export type Attendee = { key: string; kind: 'person' | 'organisation' | 'new'; id: string | null; name: string };

export type ContributionDraft = {
  kind: ContributedKind;
  typeId: string | null;
  subject: string;
  day: string;
  startsAt: string;
  endsAt: string | null;
  allDay: boolean;
  place: string;
  attendees: Attendee[];
  topicIds: string[];
  name: string;
  organisationName: string;
  roleThere: string;
  kindId: string | null;
  phone: string;
  email: string;
  countyId: string | null;
  summary: string;
};

export const kindOf = (row: ContributedRow): ContributedKind =>
  row.__typename === 'Engagement' ? 'engagement' : row.__typename === 'Person' ? 'person' : 'organisation';

/** A new contribution, or what is known of one. */
export function draftOf(row: ContributedRow | null, now: Date): ContributionDraft {
  const startsAt = quarter(clockIn(now));
  const fresh: ContributionDraft = {
    kind: row ? kindOf(row) : 'engagement',
    typeId: null,
    subject: '',
    day: dayIn(now),
    startsAt,
    endsAt: laterBy(startsAt, 45),
    allDay: false,
    place: '',
    attendees: [],
    topicIds: [],
    name: '',
    organisationName: '',
    roleThere: '',
    kindId: null,
    phone: '',
    email: '',
    countyId: row?.county?.id ?? null,
    summary: row?.summary ?? '',
  };
  if (!row) return fresh;
  if (row.__typename === 'Person') return { ...fresh, name: row.name };
  if (row.__typename === 'Organisation') return { ...fresh, name: row.name, kindId: row.kind.id };
  return {
    ...fresh,
    typeId: row.type.id,
    subject: row.subject,
    day: row.day,
    startsAt: clockIn(new Date(row.startsAt)),
    endsAt: row.endsAt ? clockIn(new Date(row.endsAt)) : null,
    allDay: row.allDay,
    place: row.place ?? '',
    topicIds: row.topics.map(({ id }) => id),
  };
}

const text = (value: string): string | null => value.trim() || null;

export const engagementInput = (draft: ContributionDraft) => ({
  ...(text(draft.subject) && { subject: draft.subject.trim() }),
  startsAt: instantAt(draft.day, draft.allDay ? '00:00' : draft.startsAt),
  endsAt: !draft.allDay && draft.endsAt ? instantAt(draft.day, draft.endsAt) : null,
  allDay: draft.allDay,
  place: text(draft.place),
  countyId: draft.countyId,
  summary: text(draft.summary),
  topicIds: draft.topicIds,
  participants: draft.attendees.map(attendeeInput),
});

function attendeeInput({ kind, id, name }: Attendee): ContributedParticipantInput {
  if (kind === 'person') return { personId: id };
  if (kind === 'organisation') return { organisationId: id };
  const [who = '', ...where] = name.split(',');
  const organisationName = text(where.join(','));
  return { newPerson: { name: who.trim(), ...(organisationName && { organisationName }) } };
}

/** On amending, only a phone and an e-mail that were typed are added. */
export const personInput = (draft: ContributionDraft) => ({
  name: draft.name.trim(),
  summary: text(draft.summary),
  countyId: draft.countyId,
  ...(text(draft.phone) && { phone: draft.phone.trim() }),
  ...(text(draft.email) && { email: draft.email.trim() }),
});

export const workplaceInput = (draft: ContributionDraft) => ({
  ...(text(draft.organisationName) && { organisationName: draft.organisationName.trim() }),
  ...(text(draft.roleThere) && { roleThere: draft.roleThere.trim() }),
});

export const organisationInput = (draft: ContributionDraft) => ({
  name: draft.name.trim(),
  ...(draft.kindId && { kindId: draft.kindId }),
  summary: text(draft.summary),
  countyId: draft.countyId,
});
