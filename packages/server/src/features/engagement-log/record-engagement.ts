import { Sensitivity, openRecord } from '../../access';
import type { Act } from '../../graphql';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { Engagement } from '../engagements';
import { requireArea, requireStaff, requireTerm, requireTopics } from '../references';
import { attachUploads } from './attach-uploads';
import type { RecordEngagementInput } from './engagement-log.inputs';
import { mediumByType } from './medium-by-type';
import { occasionOf } from './occasion';
import { insertFollowUps } from './follow-ups';
import { insertCommitments, insertNote, insertParticipants, insertTopics } from './parts';
import { insertPoints } from './points';
import { resolveParticipants } from './participants';

/**
 * Records what happened or is planned, with everybody in it, everything said, promised and left to do: all of it in one
 * transaction, or nothing.
 */
export async function recordEngagement(act: Act, input: RecordEngagementInput): Promise<string> {
  const type = await requireTerm('ENGAGEMENT_TYPE', input.typeId, 'type of engagement', ['input', 'typeId']);
  const occasion = occasionOf(input, act.now);
  const participants = await resolveParticipants(act, input.participants ?? [], occasion);
  const sensitivity = input.sensitivity ?? Sensitivity.INTERNAL;
  const id = newId();
  await currentManager().insert(Engagement, {
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
    countyId: (await requireArea('county', input.countyId, ['input', 'countyId'])) ?? null,
    constituencyId: (await requireArea('constituency', input.constituencyId, ['input', 'constituencyId'])) ?? null,
    summary: input.summary?.trim() || null,
    notToRaise: input.notToRaise?.trim() || null,
    sensitivity,
    createdAt: act.now,
    createdById: act.by.accountId,
    updatedAt: act.now,
  });
  const openTo = await requireStaff(input.openToIds ?? [], ['input', 'openToIds']);
  await openRecord(currentManager(), { id, kind: 'ENGAGEMENT', sensitivity, grantId: newId() }, [
    act.by.accountId,
    ...openTo,
  ]);
  await insertTopics(id, await requireTopics(input.topicIds ?? [], ['input', 'topicIds']));
  const engagement = { id, startsAt: occasion.startsAt, sensitivity, status: occasion.status };
  await insertParticipants(engagement, participants);
  const points = (input.discussionPoints ?? []).map((point, place) => ({ point, place }));
  await insertPoints(act, engagement, participants, points);
  await insertCommitments(act, engagement, participants, input.commitments ?? []);
  const tasks = (input.tasks ?? []).map((followUp, place) => ({ followUp, path: ['input', 'tasks', String(place)] }));
  await insertFollowUps(act, engagement, tasks);
  if (input.note?.trim()) await insertNote(act, engagement, input.note.trim());
  await attachUploads(act, engagement, input.fileIds ?? []);
  act.touched('Engagement', id);
  act.tell('EngagementRecorded', id);
  return id;
}
