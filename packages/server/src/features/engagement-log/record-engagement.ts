import { Sensitivity, openRecord } from '../../access';
import type { Act } from '../../graphql';
import { inOrder, newId } from '../../kernel';
import { currentManager, insertAlong } from '../../persistence';
import { Engagement } from '../engagements';
import { requireArea, requireStaff, requireTerm, requireTopics } from '../references';
import { attachUploads } from './attach-uploads';
import type { RecordEngagementInput } from './engagement-log.inputs';
import { mediumByType } from './medium-by-type';
import { type Occasion, occasionOf } from './occasion';
import { insertFollowUps } from './follow-ups';
import { insertCommitments, insertNote, insertParticipants, insertTopics } from './parts';
import { insertPoints } from './points';
import { resolveParticipants } from './participants';

/**
 * Records what happened or is planned, with everybody in it, everything said, promised and left to do: all of it in one
 * transaction, or nothing.
 */
export async function recordEngagement(act: Act, input: RecordEngagementInput): Promise<string> {
  const when = occasionAt(act, input);
  const [type, occasion, participants, countyId, constituencyId, openTo, topics] = await inOrder(
    requireTerm('ENGAGEMENT_TYPE', input.typeId, 'type of engagement', ['input', 'typeId']),
    when,
    when.then((occasion) => resolveParticipants(act, input.participants ?? [], occasion)),
    requireArea('county', input.countyId, ['input', 'countyId']),
    requireArea('constituency', input.constituencyId, ['input', 'constituencyId']),
    requireStaff(input.openToIds ?? [], ['input', 'openToIds']),
    requireTopics(input.topicIds ?? [], ['input', 'topicIds']),
  );
  const sensitivity = input.sensitivity ?? Sensitivity.INTERNAL;
  const id = newId();
  insertAlong(Engagement, {
    id,
    typeId: type.id,
    subject: input.subject?.trim() || type.labelEn,
    status: occasion.status,
    statusReason: input.statusReason?.trim() || null,
    startsAt: occasion.startsAt,
    endsAt: occasion.endsAt,
    allDay: occasion.allDay,
    medium: input.medium ?? mediumByType(type.code),
    direction: input.direction ?? 'OUTBOUND',
    participationLevel: input.participationLevel ?? null,
    place: input.place?.trim() || null,
    countyId: countyId ?? null,
    constituencyId: constituencyId ?? null,
    summary: input.summary?.trim() || null,
    notToRaise: input.notToRaise?.trim() || null,
    sensitivity,
    createdAt: act.now,
    createdById: act.by.accountId,
    updatedAt: act.now,
  });
  await openRecord(currentManager(), { id, kind: 'ENGAGEMENT', sensitivity, grantId: newId() }, [
    act.by.accountId,
    ...openTo,
  ]);
  insertTopics(id, topics);
  const engagement = { id, startsAt: occasion.startsAt, sensitivity, status: occasion.status };
  insertParticipants(engagement, participants);
  const points = (input.discussionPoints ?? []).map((point, place) => ({ point, place }));
  await insertPoints(act, engagement, participants, points);
  await insertCommitments(act, engagement, participants, input.commitments ?? []);
  const tasks = (input.tasks ?? []).map((followUp, place) => ({ followUp, path: ['input', 'tasks', String(place)] }));
  await insertFollowUps(act, engagement, tasks);
  if (input.note?.trim()) insertNote(act, engagement, input.note.trim());
  await attachUploads(act, engagement, input.fileIds ?? []);
  act.touched('Engagement', id);
  act.tell('EngagementRecorded', id);
  return id;
}

const occasionAt = async (act: Act, input: RecordEngagementInput): Promise<Occasion> => occasionOf(input, act.now);
