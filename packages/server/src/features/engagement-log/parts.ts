import type { Act } from '../../graphql';
import { newId } from '../../kernel';
import { currentManager, insertAlong, sendAlong } from '../../persistence';
import { Commitment } from '../commitments';
import { Note } from '../notes';
import { requirePost, requireVisible } from '../references';
import type { EngagementCommitmentInput } from './engagement-log.inputs';
import { type ResolvedParticipant, participantAt } from './participants';

/** What the parts of an engagement need to know of it. */
export interface LoggedEngagement {
  readonly id: string;
  readonly startsAt: Date;
  readonly sensitivity: number;
  readonly status: string;
}

export function replaceTopics(engagementId: string, topics: readonly string[]): void {
  sendAlong(`delete from engagement_topic where engagement_id = $1 and topic_id <> all($2)`, [engagementId, topics]);
  insertTopics(engagementId, topics);
}

export function insertTopics(engagementId: string, topics: readonly string[]): void {
  if (topics.length === 0) return;
  sendAlong(
    `insert into engagement_topic (engagement_id, topic_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [engagementId, topics],
  );
}

export function insertParticipants(
  { id, startsAt, sensitivity, status }: LoggedEngagement,
  participants: readonly ResolvedParticipant[],
): void {
  if (participants.length === 0) return;
  sendAlong(
    `insert into participation (id, engagement_id, starts_at, sensitivity, status, person_id, organisation_id, on_behalf_of_id, in_post_id, role, attendance, note, position)
     select p.id, $1, $2, $3, $4, p.person_id, p.organisation_id, p.on_behalf_of_id, p.in_post_id, p.role, p.attendance, p.note, p.position
     from jsonb_populate_recordset(null::participation, $5::jsonb) p`,
    [id, startsAt, sensitivity, status, JSON.stringify(participants)],
  );
}

export async function insertCommitments(
  act: Act,
  engagement: LoggedEngagement,
  participants: readonly ResolvedParticipant[],
  commitments: readonly EngagementCommitmentInput[],
): Promise<void> {
  if (commitments.length === 0) return;
  const path = (index: number, field: string): string[] => ['input', 'commitments', String(index), field];
  const named = commitments.flatMap(({ organisationId }, index) =>
    organisationId ? [{ index, id: organisationId, path: path(index, 'organisationId') }] : [],
  );
  const organisations = await requireVisible(act, 'organisation', named);
  const rows: Commitment[] = [];
  for (const [index, commitment] of commitments.entries()) {
    const by = participantAt(participants, commitment.byParticipant, path(index, 'byParticipant'))!;
    const witness = participantAt(participants, commitment.witnessParticipant, path(index, 'witnessParticipant'));
    const organisation = organisations[named.findIndex((each) => each.index === index)];
    rows.push(
      currentManager().create(Commitment, {
        id: newId(),
        engagementId: engagement.id,
        personId: by.person_id,
        postId: commitment.postId ? (await requirePost(commitment.postId, path(index, 'postId'))).id : by.in_post_id,
        organisationId: by.organisation_id ?? organisation ?? by.on_behalf_of_id,
        text: commitment.text.trim(),
        witnessId: witness?.person_id ?? null,
        madeAt: engagement.startsAt,
        dueOn: commitment.dueOn ?? null,
        sensitivity: engagement.sensitivity,
        createdAt: act.now,
        createdById: act.by.accountId,
      }),
    );
  }
  await currentManager().insert(Commitment, rows);
  rows.forEach(({ id }) => act.touched('Commitment', id));
}

export function insertNote(act: Act, engagement: LoggedEngagement, body: string): void {
  const id = newId();
  insertAlong(Note, {
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
