import type { AmendEngagementInput, DiscussionPointInput, EngagementStatus, Sensitivity } from '../../../graphql';
import { clockIn, instantAt } from '../../../lib/instants';
import type { LogHat, LogParticipant, LogPoint } from '../log/log-draft';
import { followUpInput, participantInput } from '../log/log-input';
import { hatsOf, hatWords } from '../log/participants';
import type { AmendParticipant, AmendStart } from './amend-start';

/** What the form for an engagement that was recorded holds. */
export type Amendment = {
  typeId: string;
  subject: string;
  day: string;
  startsAt: string;
  endsAt: string | null;
  allDay: boolean;
  place: string;
  countyId: string | null;
  summary: string;
  notToRaise: string;
  topicIds: string[];
  sensitivity: Sensitivity;
  participants: LogParticipant[];
  points: LogPoint[];
};

/** What stands or falls together, with the fields of the form that it is made of. */
export const FACTS = {
  type: ['typeId'],
  subject: ['subject'],
  when: ['day', 'startsAt', 'endsAt', 'allDay'],
  where: ['place'],
  county: ['countyId'],
  summary: ['summary'],
  notToRaise: ['notToRaise'],
  access: ['sensitivity'],
} as const satisfies Record<string, readonly (keyof Amendment)[]>;
export type Fact = keyof typeof FACTS;
export const factNames = Object.keys(FACTS) as Fact[];

export const factOf = (values: Amendment, fact: Fact): Partial<Amendment> =>
  Object.fromEntries(FACTS[fact].map((field) => [field, values[field]]));
export const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function hatOf({ inPost, onBehalfOf }: AmendParticipant): LogHat | null {
  const label = inPost?.label ?? onBehalfOf?.name;
  if (!label) return null;
  const from = { organisationId: onBehalfOf?.id ?? null, organisationName: onBehalfOf?.name ?? null };
  return { postId: inPost?.id ?? null, label, ...from };
}

function participantOf(one: AmendParticipant): LogParticipant[] {
  const { person, organisation, role, attendance } = one;
  const known = person ?? organisation;
  if (!known) return [];
  const held = person?.memberships.edges.map(({ node }) => node) ?? [];
  const hat = person ? hatOf(one) : null;
  return [
    {
      key: one.id,
      kind: person ? 'person' : 'organisation',
      id: known.id,
      name: known.name,
      note: hat && hatWords(hat),
      posts: [],
      hats: hatsOf(held),
      hat,
      role,
      attendance,
      doubt: null,
      candidates: [],
      mustNotContact: person?.contactStatus === 'DO_NOT_CONTACT',
    },
  ];
}

export function amendmentOf(engagement: AmendStart, everybody: AmendParticipant[]): Amendment {
  const participants = everybody.flatMap(participantOf);
  const keyOf = (id: string | undefined) => participants.find((one) => one.id === id)?.key ?? null;
  return {
    typeId: engagement.type.id,
    subject: engagement.subject,
    day: engagement.day,
    startsAt: clockIn(new Date(engagement.startsAt)),
    endsAt: engagement.endsAt ? clockIn(new Date(engagement.endsAt)) : null,
    allDay: engagement.allDay,
    place: engagement.place ?? '',
    countyId: engagement.county?.id ?? null,
    summary: engagement.summary ?? '',
    notToRaise: engagement.notToRaise ?? '',
    topicIds: engagement.topics.map(({ id }) => id),
    sensitivity: engagement.sensitivity,
    participants,
    points: engagement.discussionPoints.map((point) => ({
      key: point.id,
      id: point.id,
      summary: point.summary,
      raisedBy: keyOf(point.raisedBy?.id),
      sentiment: point.sentiment ?? null,
      topicId: point.topic?.id ?? null,
      ourResponse: point.ourResponse ?? null,
      followUp: null,
    })),
  };
}

type Lists = Pick<AmendEngagementInput, 'participants' | 'discussionPoints'>;

/** Both lists go together: a point names who raised it by their place in the other. */
function listsInput(values: Amendment, base: Amendment, status: EngagementStatus): { lists: Lists; points: string[] } {
  const points = values.points.filter((point) => point.summary.trim() !== '' || point.followUp);
  const discussionPoints = points.map((point): DiscussionPointInput => {
    const before = base.points.find(({ key }) => key === point.key);
    const at = values.participants.findIndex(({ key }) => key === point.raisedBy);
    return {
      id: point.id,
      summary: point.summary.trim() || (point.followUp?.title ?? ''),
      // Whoever raised it may be somebody that this viewer does not see: what was not touched is not sent.
      ...(at >= 0
        ? { raisedByParticipant: at }
        : (before?.raisedBy || point.raisedBy) && { raisedByParticipant: null }),
      sentiment: point.sentiment,
      topicId: point.topicId,
      ourResponse: point.ourResponse,
      followUps: point.followUp ? [followUpInput(point.followUp)] : undefined,
    };
  });
  const participants = values.participants.map((one) => {
    const { onBehalfOfId, inPostId, ...input } = participantInput(one, status);
    const before = base.participants.find(({ key }) => key === one.key);
    return before && alike(before.hat, one.hat) ? input : { ...input, onBehalfOfId, inPostId };
  });
  return { lists: { participants, discussionPoints }, points: points.map(({ key }) => key) };
}

export type AmendmentInput = {
  input: AmendEngagementInput;
  /** For each point that is sent, the key of the one on the form: errors are shown there. */
  points: string[];
};

/** Only what was changed is sent: two people who change different things do not undo each other. */
export function amendmentInput(
  values: Amendment,
  base: Amendment,
  { version, status, reason }: { version: number; status: EngagementStatus; reason: string },
): AmendmentInput {
  const { day, startsAt, endsAt, allDay } = values;
  const said = (text: string) => text.trim() || null;
  const facts: Record<Fact, AmendEngagementInput> = {
    type: { typeId: values.typeId },
    subject: { subject: values.subject.trim() },
    when: {
      allDay,
      startsAt: instantAt(day, allDay ? '00:00' : startsAt),
      endsAt: allDay || !endsAt ? null : instantAt(day, endsAt),
    },
    where: { place: said(values.place) },
    county: { countyId: values.countyId },
    summary: { summary: said(values.summary) },
    notToRaise: { notToRaise: said(values.notToRaise) },
    access: { sensitivity: values.sensitivity, sensitivityReason: reason.trim() || undefined },
  };
  const changed = factNames.filter((fact) => !alike(factOf(values, fact), factOf(base, fact)));
  const input: AmendEngagementInput = Object.assign(
    { expectedVersion: version },
    ...changed.map((fact) => facts[fact]),
  );
  if (!alike(values.topicIds, base.topicIds)) input.topicIds = values.topicIds;
  if (alike([values.participants, values.points], [base.participants, base.points])) return { input, points: [] };
  const { lists, points } = listsInput(values, base, status);
  return { input: { ...input, ...lists }, points };
}
