import type { Act } from '../../graphql';
import { DomainError, invalid, newId, told } from '../../kernel';
import { currentManager } from '../../persistence';
import { tellAssignees } from '../assignments';
import { Commitment } from '../commitments';
import { Note } from '../notes';
import { requirePost, requireStaff, requireTopics, requireVisible } from '../references';
import type { DiscussionPointInput, EngagementCommitmentInput, FollowUpInput } from './engagement-log.inputs';
import type { ResolvedParticipant } from './participants';

/** What the parts of an engagement need to know of it. */
export interface LoggedEngagement {
  readonly id: string;
  readonly startsAt: Date;
  readonly sensitivity: number;
  readonly status: string;
}

export async function replaceTopics(engagementId: string, topics: readonly string[]): Promise<void> {
  const manager = currentManager();
  await manager.query(`delete from engagement_topic where engagement_id = $1 and topic_id <> all($2)`, [
    engagementId,
    topics,
  ]);
  await manager.query(
    `insert into engagement_topic (engagement_id, topic_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [engagementId, topics],
  );
}

export async function insertParticipants(
  { id, startsAt, sensitivity, status }: LoggedEngagement,
  participants: readonly ResolvedParticipant[],
): Promise<void> {
  if (participants.length === 0) return;
  await currentManager().query(
    `insert into participation (id, engagement_id, starts_at, sensitivity, status, person_id, organisation_id, on_behalf_of_id, in_post_id, role, attendance, note, position)
     select p.id, $1, $2, $3, $4, p.person_id, p.organisation_id, p.on_behalf_of_id, p.in_post_id, p.role, p.attendance, p.note, p.position
     from jsonb_populate_recordset(null::participation, $5::jsonb) p`,
    [id, startsAt, sensitivity, status, JSON.stringify(participants)],
  );
}

export async function insertPoints(
  act: Act,
  engagement: LoggedEngagement,
  participants: readonly ResolvedParticipant[],
  points: readonly DiscussionPointInput[],
  from = 0,
): Promise<void> {
  const rows = [];
  for (const [index, point] of points.entries())
    rows.push({
      ...(await pointRow(point, participants, ['input', 'discussionPoints', String(from + index)])),
      id: newId(),
      position: from + index,
    });
  if (rows.length === 0) return;
  await currentManager().query(
    `insert into discussion_point (id, engagement_id, topic_id, raised_by_person_id, raised_by_organisation_id, summary, sentiment, our_response, position)
     select p.id, $1, p.topic_id, p.raised_by_person_id, p.raised_by_organisation_id, p.summary, p.sentiment, p.our_response, p.position
     from jsonb_populate_recordset(null::discussion_point, $2::jsonb) p`,
    [engagement.id, JSON.stringify(rows)],
  );
  for (const [index, { followUps }] of points.entries())
    await insertFollowUps(
      act,
      engagement,
      followUps ?? [],
      ['input', 'discussionPoints', String(from + index), 'followUps'],
      {
        pointId: rows[index]!.id,
        personId: rows[index]!.raised_by_person_id,
      },
    );
}

/** The columns of a point, apart from its id and place. */
export async function pointRow(
  point: DiscussionPointInput,
  participants: readonly ResolvedParticipant[],
  path: readonly string[],
) {
  const speaker = participantAt(participants, point.raisedByParticipant, [...path, 'raisedByParticipant']);
  const [topic] = point.topicId ? await requireTopics([point.topicId], [...path, 'topicId']) : [null];
  return {
    topic_id: topic ?? null,
    raised_by_person_id: speaker?.person_id ?? null,
    raised_by_organisation_id: speaker?.organisation_id ?? null,
    summary: point.summary.trim(),
    sentiment: point.sentiment ?? null,
    our_response: point.ourResponse?.trim() || null,
  };
}

export async function insertCommitments(
  act: Act,
  engagement: LoggedEngagement,
  participants: readonly ResolvedParticipant[],
  commitments: readonly EngagementCommitmentInput[],
): Promise<void> {
  for (const [index, commitment] of commitments.entries()) {
    const path = ['input', 'commitments', String(index)];
    const by = participantAt(participants, commitment.byParticipant, [...path, 'byParticipant'])!;
    const witness = participantAt(participants, commitment.witnessParticipant, [...path, 'witnessParticipant']);
    const [organisation] = commitment.organisationId
      ? await requireVisible(act, 'organisation', [
          { id: commitment.organisationId, path: [...path, 'organisationId'] },
        ])
      : [by.on_behalf_of_id];
    const id = newId();
    await currentManager().insert(Commitment, {
      id,
      engagementId: engagement.id,
      personId: by.person_id,
      postId: commitment.postId ? (await requirePost(commitment.postId, [...path, 'postId'])).id : by.in_post_id,
      organisationId: by.organisation_id ?? organisation ?? null,
      text: commitment.text.trim(),
      witnessId: witness?.person_id ?? null,
      madeAt: engagement.startsAt,
      dueOn: commitment.dueOn ?? null,
      sensitivity: engagement.sensitivity,
      createdAt: act.now,
      createdById: act.by.accountId,
    });
    act.touched('Commitment', id);
  }
}

export async function insertFollowUps(
  act: Act,
  engagement: LoggedEngagement,
  followUps: readonly FollowUpInput[],
  path: readonly string[],
  about: { readonly pointId?: string; readonly personId?: string | null } = {},
): Promise<void> {
  if (followUps.length === 0) return;
  const rows = [];
  for (const [index, followUp] of followUps.entries()) {
    const [assignee] = followUp.assigneeId
      ? await requireStaff([followUp.assigneeId], [...path, String(index), 'assigneeId'])
      : [act.by.accountId];
    if (followUp.remindAt && new Date(followUp.remindAt) <= act.now)
      throw invalid('A reminder lies in the future. Choose a later time.', [...path, String(index), 'remindAt']);
    rows.push({
      id: newId(),
      title: followUp.title.trim(),
      description: followUp.description?.trim() || null,
      assignee_id: assignee,
      due_on: followUp.dueOn ?? null,
      remind_at: followUp.remindAt ?? null,
      priority: followUp.priority ?? 'NORMAL',
    });
  }
  await currentManager().query(
    `insert into task (id, title, description, engagement_id, discussion_point_id, person_id, assignee_id, due_on, remind_at, priority, sensitivity, created_at, created_by_id, updated_at)
     select t.id, t.title, t.description, $2, $3, $4, t.assignee_id, t.due_on, t.remind_at, t.priority, $5, $6, $7, $6
     from jsonb_populate_recordset(null::task, $1::jsonb) t`,
    [
      JSON.stringify(rows),
      engagement.id,
      about.pointId ?? null,
      about.personId ?? null,
      engagement.sensitivity,
      act.now,
      act.by.accountId,
    ],
  );
  await tellAssignees(
    act,
    rows.map(({ id }) => id),
  );
  rows.forEach(({ id }) => act.touched('Task', id));
}

export async function insertNote(act: Act, engagement: LoggedEngagement, body: string): Promise<void> {
  const id = newId();
  await currentManager().insert(Note, {
    id,
    engagementId: engagement.id,
    body,
    sensitivity: engagement.sensitivity,
    createdAt: act.now,
    createdById: act.by.accountId,
    updatedAt: act.now,
  });
  act.touched('Note', id);
}

function participantAt(
  participants: readonly ResolvedParticipant[],
  place: number | null | undefined,
  path: readonly string[],
): ResolvedParticipant | null {
  if (place === null || place === undefined) return null;
  const participant = participants[place];
  if (!participant)
    throw new DomainError(
      'INVALID',
      told('There is no participant number {place} in the list.', { place: place + 1 }),
      path,
    );
  return participant;
}
