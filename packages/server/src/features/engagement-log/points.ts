import type { Act } from '../../graphql';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireEachTopic } from '../references';
import type { DiscussionPointInput } from './engagement-log.inputs';
import { type PlacedFollowUp, insertFollowUps } from './follow-ups';
import { type ResolvedParticipant, participantAt } from './participants';
import type { LoggedEngagement } from './parts';

/** A point as it was given, and its place among all points of the engagement. */
export interface PlacedPoint {
  readonly point: DiscussionPointInput;
  readonly place: number;
}

export const pathOfPoint = (place: number, ...more: string[]): string[] => [
  'input',
  'discussionPoints',
  String(place),
  ...more,
];

export async function insertPoints(
  act: Act,
  engagement: LoggedEngagement,
  participants: readonly ResolvedParticipant[],
  points: readonly PlacedPoint[],
): Promise<void> {
  if (points.length === 0) return;
  const rows = (await pointRows(points, participants)).map((row) => ({ ...row, id: newId() }));
  await currentManager().query(
    `insert into discussion_point (id, engagement_id, topic_id, raised_by_person_id, raised_by_organisation_id, summary, sentiment, our_response, position)
     select p.id, $1, p.topic_id, p.raised_by_person_id, p.raised_by_organisation_id, p.summary, p.sentiment, p.our_response, p.position
     from jsonb_populate_recordset(null::discussion_point, $2::jsonb) p`,
    [engagement.id, JSON.stringify(rows)],
  );
  await insertFollowUps(
    act,
    engagement,
    points.flatMap((each, index) => followUpsOf(each, rows[index]!.id, rows[index]!.raised_by_person_id)),
  );
}

export const followUpsOf = (
  { point, place }: PlacedPoint,
  pointId: string,
  personId: string | null,
): PlacedFollowUp[] =>
  (point.followUps ?? []).map((followUp, index) => ({
    followUp,
    path: pathOfPoint(place, 'followUps', String(index)),
    pointId,
    personId,
  }));

/** The columns of points, apart from their ids. */
export async function pointRows(points: readonly PlacedPoint[], participants: readonly ResolvedParticipant[]) {
  const about = points.filter(({ point }) => point.topicId);
  const topics = await requireEachTopic(
    about.map(({ point, place }) => ({ id: point.topicId!, path: pathOfPoint(place, 'topicId') })),
  );
  return points.map((each) => {
    const { point, place } = each;
    const speaker = participantAt(participants, point.raisedByParticipant, pathOfPoint(place, 'raisedByParticipant'));
    return {
      topic_id: topics[about.indexOf(each)] ?? null,
      raised_by_person_id: speaker?.person_id ?? null,
      raised_by_organisation_id: speaker?.organisation_id ?? null,
      summary: point.summary.trim(),
      sentiment: point.sentiment ?? null,
      our_response: point.ourResponse?.trim() || null,
      position: place,
    };
  });
}
