import { Sensitivity } from '../../access';
import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { insertParticipants, mediumByType, occasionOf, replaceTopics } from '../engagement-log';
import { Engagement, type EngagementStatus } from '../engagements';
import { requireArea, requireTerm, requireTopics } from '../references';
import type { AmendContributedEngagementInput, ContributeEngagementInput } from './contribution.inputs';
import { amendColumns, houseUnderAgreement, lockContribution } from './own-house';
import { contributedParticipants } from './participants';

/** Records an engagement of a partner's own, in which the partner itself takes part. */
export async function contributeEngagement(act: Act, input: ContributeEngagementInput): Promise<string> {
  const house = await houseUnderAgreement(act);
  const type = await requireTerm('ENGAGEMENT_TYPE', input.typeId, 'type of engagement', ['input', 'typeId']);
  const occasion = occasionOf(input, act.now);
  const participants = await contributedParticipants(act, house, input.participants ?? [], occasion.isHeld);
  const id = newId();
  const sensitivity = Sensitivity.INTERNAL;
  await currentManager().insert(Engagement, {
    id,
    typeId: type.id,
    subject: input.subject?.trim() || type.labelEn,
    status: occasion.status,
    startsAt: occasion.startsAt,
    endsAt: occasion.endsAt,
    allDay: occasion.allDay,
    medium: mediumByType(type.code),
    place: input.place?.trim() || null,
    countyId: (await requireArea('county', input.countyId, ['input', 'countyId'])) ?? null,
    summary: input.summary?.trim() || null,
    sensitivity,
    contributedById: house,
    createdAt: act.now,
    createdById: act.by.accountId,
    updatedAt: act.now,
  });
  replaceTopics(id, await requireTopics(input.topicIds ?? [], ['input', 'topicIds']));
  insertParticipants({ id, startsAt: occasion.startsAt, sensitivity, status: occasion.status }, participants);
  act.touched('Engagement', id);
  act.tell('EngagementRecorded', id);
  return id;
}

interface EngagementRow {
  readonly id: string;
  readonly version: number;
  readonly sensitivity: number;
  readonly status: EngagementStatus;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  readonly all_day: boolean;
}

export async function amendContributedEngagement(
  act: Act,
  id: string,
  input: AmendContributedEngagementInput,
): Promise<string> {
  const row = await lockContribution<EngagementRow>(act, 'engagement', id, input.expectedVersion);
  if (input.subject !== undefined && !input.subject?.trim())
    throw invalid('An engagement has a subject. Say in a few words what it is about.', ['input', 'subject']);
  const type = input.typeId
    ? await requireTerm('ENGAGEMENT_TYPE', input.typeId, 'type of engagement', ['input', 'typeId'])
    : null;
  const isMoved = [input.startsAt, input.endsAt, input.allDay, input.status].some((given) => given !== undefined);
  const occasion = occasionOf(
    {
      startsAt: input.startsAt ?? row.starts_at.toISOString(),
      endsAt: input.endsAt === undefined ? (row.ends_at?.toISOString() ?? null) : input.endsAt,
      allDay: input.allDay ?? row.all_day,
      status: input.status ?? row.status,
    },
    act.now,
  );
  const text = (value: string | null | undefined) => (value === undefined ? undefined : value?.trim() || null);
  await amendColumns(act, 'engagement', row.id, {
    type_id: type?.id,
    subject: input.subject?.trim(),
    ...(isMoved && {
      starts_at: occasion.startsAt,
      ends_at: occasion.endsAt,
      all_day: occasion.allDay,
      status: occasion.status,
    }),
    place: text(input.place),
    summary: text(input.summary),
    county_id: await requireArea('county', input.countyId, ['input', 'countyId']),
  });
  if (input.topicIds) replaceTopics(row.id, await requireTopics(input.topicIds, ['input', 'topicIds']));
  await addParticipants(act, row, occasion, input);
  act.touched('Engagement', row.id, Object.keys(input));
  act.tell('EngagementAmended', row.id);
  return row.id;
}

/** Those who are there already stay, whoever wrote them down. */
async function addParticipants(
  act: Act,
  { id, sensitivity }: EngagementRow,
  { startsAt, status, isHeld }: ReturnType<typeof occasionOf>,
  { participants }: AmendContributedEngagementInput,
): Promise<void> {
  if (!participants?.length) return;
  const present = (await currentManager().query(
    `select person_id, organisation_id, position from participation where engagement_id = $1`,
    [id],
  )) as { person_id: string | null; organisation_id: string | null; position: number }[];
  const added = await contributedParticipants(act, null, participants, isHeld);
  const isThere = ({ person_id, organisation_id }: (typeof added)[number]): boolean =>
    present.some((each) => (person_id ? each.person_id === person_id : each.organisation_id === organisation_id));
  const last = Math.max(-1, ...present.map(({ position }) => position));
  insertParticipants(
    { id, startsAt, sensitivity, status },
    added.filter((each) => !isThere(each)).map((each, index) => ({ ...each, position: last + 1 + index })),
  );
}
