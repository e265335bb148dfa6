import { lockVisible, openRecord, visibleIds } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { EngagementStatus } from '../engagements';
import { holdStakeholders, requireArea, requireStaff, requireTerm, requireTopics } from '../references';
import type { AmendEngagementInput, ParticipantInput } from './engagement-log.inputs';
import { occasionOf } from './occasion';
import { type ResolvedParticipant, resolveParticipants } from './participants';
import { followUpsOf, insertPoints, pathOfPoint, pointRows } from './points';
import { insertFollowUps } from './follow-ups';
import { insertParticipants, replaceTopics } from './parts';

interface EngagementRow {
  readonly id: string;
  readonly sensitivity: number;
  readonly version: number;
  readonly status: EngagementStatus;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  readonly all_day: boolean;
}

/** Only the fields that were given are written, so that two people who change different ones do not undo each other. */
export async function amendEngagement(act: Act, id: string, input: AmendEngagementInput): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('eng', id);
  await holdStakeholders(
    (input.participants ?? []).flatMap((each) => [each.personId, each.organisationId, each.onBehalfOfId]),
  );
  const row = uuid ? await lockVisible<EngagementRow>(manager, 'engagement', uuid, act.by) : null;
  if (!row) throw notFound('engagement', ['id']);
  expectVersion(row.version, input.expectedVersion);
  const changes = await changesOf(act, row, input);
  const columns = Object.keys(changes);
  await manager.query(
    `update engagement set ${[...columns.map((column, index) => `${column} = $${index + 2}`), 'version = version + 1', `updated_at = $${columns.length + 2}`].join(', ')} where id = $1`,
    [row.id, ...Object.values(changes), act.now],
  );
  const sensitivity = (changes.sensitivity as number | undefined) ?? row.sensitivity;
  await keepAsClosed(act, row, sensitivity, input);
  if (input.topicIds) replaceTopics(row.id, await requireTopics(input.topicIds, ['input', 'topicIds']));
  await amendParts(act, row.id, input);
  act.touched('Engagement', row.id, Object.keys(input), input.sensitivityReason);
  act.tell('EngagementAmended', row.id);
  return row.id;
}

async function changesOf(act: Act, row: EngagementRow, input: AmendEngagementInput): Promise<Record<string, unknown>> {
  const changes: Record<string, unknown> = {};
  const text = (column: string, value: string | null | undefined): void => {
    if (value !== undefined) changes[column] = value?.trim() || null;
  };
  if (input.typeId)
    changes.type_id = (
      await requireTerm('ENGAGEMENT_TYPE', input.typeId, 'type of engagement', ['input', 'typeId'])
    ).id;
  if (input.subject !== undefined) {
    if (!input.subject?.trim())
      throw invalid('An engagement has a subject. Say in a few words what it is about.', ['input', 'subject']);
    changes.subject = input.subject.trim();
  }
  if ([input.startsAt, input.endsAt, input.allDay, input.status].some((value) => value !== undefined)) {
    const occasion = occasionOf(
      {
        startsAt: input.startsAt ?? row.starts_at.toISOString(),
        endsAt: input.endsAt === undefined ? movedEnd(row, input.startsAt) : input.endsAt,
        allDay: input.allDay ?? row.all_day,
        status: input.status ?? row.status,
      },
      act.now,
    );
    Object.assign(changes, {
      starts_at: occasion.startsAt,
      ends_at: occasion.endsAt,
      all_day: occasion.allDay,
      status: occasion.status,
    });
  }
  text('status_reason', input.statusReason);
  if (input.medium) changes.medium = input.medium;
  if (input.direction) changes.direction = input.direction;
  if (input.participationLevel !== undefined) changes.participation_level = input.participationLevel;
  text('place', input.place);
  const county = await requireArea('county', input.countyId, ['input', 'countyId']);
  if (county !== undefined) changes.county_id = county;
  const constituency = await requireArea('constituency', input.constituencyId, ['input', 'constituencyId']);
  if (constituency !== undefined) changes.constituency_id = constituency;
  text('summary', input.summary);
  text('not_to_raise', input.notToRaise);
  if (input.sensitivity !== undefined && input.sensitivity !== null) {
    if (input.sensitivity < row.sensitivity && !input.sensitivityReason)
      throw invalid('Say why it is made less closed.', ['input', 'sensitivityReason']);
    changes.sensitivity = input.sensitivity;
  }
  return changes;
}

/** An engagement that is moved keeps its length, unless a new end is given. */
function movedEnd({ starts_at, ends_at }: EngagementRow, startsAt: string | undefined): string | null {
  if (!ends_at) return null;
  return (
    startsAt ? new Date(new Date(startsAt).getTime() + ends_at.getTime() - starts_at.getTime()) : ends_at
  ).toISOString();
}

/** What hangs on an engagement is at least as closed as it is. */
async function keepAsClosed(
  act: Act,
  row: EngagementRow,
  sensitivity: number,
  input: AmendEngagementInput,
): Promise<void> {
  const manager = currentManager();
  if (sensitivity > row.sensitivity)
    for (const table of ['commitment', 'task', 'note', 'file'])
      await manager.query(`update ${table} set sensitivity = $2 where engagement_id = $1 and sensitivity < $2`, [
        row.id,
        sensitivity,
      ]);
  const openTo = await requireStaff(input.openToIds ?? [], ['input', 'openToIds']);
  await openRecord(manager, { id: row.id, kind: 'ENGAGEMENT', sensitivity, grantId: newId() }, [
    act.by.accountId,
    ...openTo,
  ]);
}

async function amendParts(act: Act, id: string, input: AmendEngagementInput): Promise<void> {
  const [now] = (await currentManager().query(
    `select id, starts_at as "startsAt", sensitivity, status, day::text as day from engagement where id = $1`,
    [id],
  )) as { id: string; startsAt: Date; sensitivity: number; status: string; day: string }[];
  const engagement = now!;
  const occasion = { day: engagement.day, isHeld: engagement.status === EngagementStatus.HELD };
  let participants: ResolvedParticipant[] | undefined;
  if (input.participants) {
    const stored = await participantsOf(id);
    participants = (await resolveParticipants(act, input.participants, occasion)).map((participant, index) =>
      asBefore(
        participant,
        input.participants![index]!,
        stored.find((before) => sameWho(before, participant)),
      ),
    );
    await replaceParticipants(act, engagement, stored, participants);
  }
  if (input.discussionPoints) {
    participants ??= (await seenBy(act, await participantsOf(id))).seen;
    await replacePoints(act, engagement, participants, input.discussionPoints);
  }
}

const participantsOf = async (id: string): Promise<ResolvedParticipant[]> =>
  (await currentManager().query(`select * from participation where engagement_id = $1 order by position, id`, [
    id,
  ])) as ResolvedParticipant[];

const sameWho = (one: ResolvedParticipant, other: ResolvedParticipant): boolean =>
  one.person_id === other.person_id && one.organisation_id === other.organisation_id;

/** What is left out of one who was there already stays as it was written down. */
function asBefore(
  participant: ResolvedParticipant,
  given: ParticipantInput,
  before: ResolvedParticipant | undefined,
): ResolvedParticipant {
  if (!before) return participant;
  const hat = given.onBehalfOfId === undefined && given.inPostId === undefined ? before : participant;
  return {
    ...participant,
    on_behalf_of_id: hat.on_behalf_of_id,
    in_post_id: hat.in_post_id,
    role: given.role ?? before.role,
    attendance: given.attendance ?? before.attendance,
    note: given.note === undefined ? before.note : participant.note,
  };
}

/** Those whom the actor can count and name, and the others: what is sent as a list says nothing of these. */
async function seenBy(
  act: Act,
  participants: readonly ResolvedParticipant[],
): Promise<{ seen: ResolvedParticipant[]; unseen: ResolvedParticipant[] }> {
  const manager = currentManager();
  const ids = (key: 'person_id' | 'organisation_id'): string[] =>
    participants.flatMap((participant) => participant[key] ?? []);
  const people = await visibleIds(manager, 'person', ids('person_id'), act.by);
  const organisations = await visibleIds(manager, 'organisation', ids('organisation_id'), act.by);
  const isSeen = ({ person_id, organisation_id }: ResolvedParticipant): boolean =>
    person_id ? people.has(person_id) : organisations.has(organisation_id!);
  return { seen: participants.filter(isSeen), unseen: participants.filter((each) => !isSeen(each)) };
}

async function replaceParticipants(
  act: Act,
  engagement: Parameters<typeof insertParticipants>[0],
  stored: readonly ResolvedParticipant[],
  participants: readonly ResolvedParticipant[],
): Promise<void> {
  const manager = currentManager();
  const kept = [...participants, ...(await seenBy(act, stored)).unseen];
  // Those who stay keep their row, found by who they are: an id from a stale page must not make a second one.
  await manager.query(
    `delete from participation p where p.engagement_id = $1 and not exists (
       select from jsonb_populate_recordset(null::participation, $2::jsonb) n
       where n.person_id is not distinct from p.person_id and n.organisation_id is not distinct from p.organisation_id)`,
    [engagement.id, JSON.stringify(kept)],
  );
  await manager.query(
    `update participation p set on_behalf_of_id = n.on_behalf_of_id, in_post_id = n.in_post_id, role = n.role, attendance = n.attendance,
       note = case when is_sealed(n.note) then p.note else n.note end, position = n.position
     from jsonb_populate_recordset(null::participation, $2::jsonb) n
     where p.engagement_id = $1 and n.person_id is not distinct from p.person_id and n.organisation_id is not distinct from p.organisation_id`,
    [engagement.id, JSON.stringify(participants)],
  );
  const rows = (await manager.query(`select person_id, organisation_id from participation where engagement_id = $1`, [
    engagement.id,
  ])) as ResolvedParticipant[];
  const there = new Set(rows.map(({ person_id, organisation_id }) => person_id ?? organisation_id));
  const added = participants.filter(({ person_id, organisation_id }) => !there.has(person_id ?? organisation_id));
  insertParticipants(
    engagement,
    added.map((participant) => ({ ...participant, id: newId() })),
  );
}

async function replacePoints(
  act: Act,
  engagement: Parameters<typeof insertPoints>[1],
  participants: readonly ResolvedParticipant[],
  points: NonNullable<AmendEngagementInput['discussionPoints']>,
): Promise<void> {
  const manager = currentManager();
  const kept = points.flatMap(({ id }) => (id ? [uuidFromOpaque('dpt', id)] : []));
  const [, removed] = (await manager.query(`delete from discussion_point where engagement_id = $1 and id <> all($2)`, [
    engagement.id,
    kept.filter(Boolean),
  ])) as [unknown, number];
  if (removed) act.touched('DiscussionPoint', engagement.id);
  const placed = points.map((point, place) => ({ point, place }));
  await insertPoints(
    act,
    engagement,
    participants,
    placed.filter(({ point }) => !point.id),
  );
  const there = placed.filter(({ point }) => point.id);
  const rows = await pointRows(there, participants);
  for (const [index, { point, place }] of there.entries()) {
    const row = rows[index]!;
    const id = uuidFromOpaque('dpt', point.id!);
    const [, found] = (await manager.query(
      `update discussion_point set topic_id = $3,
         raised_by_person_id = case when $10 then $4::uuid else raised_by_person_id end,
         raised_by_organisation_id = case when $10 then $5::uuid else raised_by_organisation_id end,
         summary = $6, sentiment = $7, our_response = $8, position = $9
       where id = $1 and engagement_id = $2`,
      [
        id,
        engagement.id,
        row.topic_id,
        row.raised_by_person_id,
        row.raised_by_organisation_id,
        row.summary,
        row.sentiment,
        row.our_response,
        place,
        // Who raised it may be somebody that the actor does not see: left out, it stays.
        point.raisedByParticipant !== undefined,
      ],
    )) as [unknown, number];
    if (!found) throw notFound('discussion point', pathOfPoint(place, 'id'));
    await insertFollowUps(act, engagement, followUpsOf({ point, place }, id!, row.raised_by_person_id));
  }
}
