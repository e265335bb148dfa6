import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { type DomainError, expectVersion, invalid, newId, notFound, refused, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { peopleOnPressList } from '../press-lists';
import { requireVisible } from '../references';
import { MediaEventInvitee } from './invitee.entities';
import type {
  DecideAccreditationInput,
  InviteToMediaEventInput,
  RecordInvitationAnswerInput,
  RecordInvitationsInput,
} from './invitee.inputs';
import { lockMediaEvent } from './lock-media-event';
import { Accreditation } from './media-event.enums';
import { MediaEvent } from './media-event.entities';
import { type MovingUp, moveUp } from './waiting-list';

/** Puts people on the list, once each. Whom nothing may be sent is told of each, and asked again when it is sent. */
export async function inviteToMediaEvent(act: Act, id: string, input: InviteToMediaEventInput): Promise<string> {
  const event = await lockMediaEvent(id);
  requireStanding(event);
  const named = await requireVisible(
    act,
    'person',
    (input.personIds ?? []).map((personId, index) => ({
      id: personId,
      path: ['input', 'personIds', String(index)],
    })),
  );
  const listed = await peopleOnPressList(input.pressListId, ['input', 'pressListId']);
  const people = [...new Set([...named, ...listed])];
  if (people.length === 0)
    throw invalid('Nobody is named. Choose a press list with somebody on it, or people.', ['input', 'pressListId']);
  await currentManager().query(
    `insert into media_event_invitee (id, media_event_id, person_id, organisation_id, at, created_at, created_by_id)
     select given.id, $1, given.person, outlet_of(given.person), $6, $4, $5 from unnest($2::uuid[], $3::uuid[]) given(id, person) on conflict do nothing`,
    [event.id, people.map(() => newId()), people, act.now, act.by.accountId, event.startsAt],
  );
  act.touched('MediaEvent', event.id, ['invitees']);
  return event.id;
}

/** Off the list go those of whom nothing is known yet: who was invited, answered or came stays in its past. */
export async function removeInvitees(act: Act, id: string, inviteeIds: readonly string[]): Promise<string> {
  const event = await lockMediaEvent(id);
  const rows = await inviteesOf(act, event, inviteeIds);
  if (rows.some(({ invitedAt, answer, checkedInAt }) => invitedAt || answer || checkedInAt))
    throw refused('Some of them were invited, answered or came, and stay on the list.', ['input', 'inviteeIds']);
  await currentManager().query(`delete from media_event_invitee where id = any($1)`, [rows.map((row) => row.id)]);
  act.touched('MediaEvent', event.id, ['invitees']);
  return event.id;
}

/** By phone, by WhatsApp or face to face: made by hand, and only where nothing forbids that way. */
export async function recordInvitations(act: Act, id: string, input: RecordInvitationsInput): Promise<string> {
  const event = await lockMediaEvent(id);
  requireStanding(event);
  if (input.channel === 'EMAIL')
    throw invalid('An invitation by e-mail is sent from here. Choose another way.', ['input', 'channel']);
  const invitedAt = input.invitedAt ? new Date(input.invitedAt) : act.now;
  if (invitedAt > act.now)
    throw invalid('This lies in the future. An invitation by hand is logged once it was made.', ['input', 'invitedAt']);
  const rows = await inviteesOf(act, event, input.inviteeIds);
  const [{ count }] = (await currentManager().query(
    `select count(*)::int as count from media_event_invitee where id = any($1) and press_suppression(person_id, $2) is not null`,
    [rows.map((row) => row.id), input.channel],
  )) as [{ count: number }];
  if (count > 0)
    throw refused(told('Some of them may not be contacted this way: {count}. Leave them out.', { count }), [
      'input',
      'inviteeIds',
    ]);
  await currentManager().query(
    `update media_event_invitee set channel = $2, invited_at = $3, left_out = null, version = version + 1
     where id = any($1) and invited_at is null`,
    [rows.map((row) => row.id), input.channel, invitedAt],
  );
  for (const row of rows) act.touched('MediaEventInvitee', row.id, ['invitedAt']);
  return event.id;
}

/** That some know by now how the event stands: rung up, or told face to face. */
export async function recordInviteesTold(act: Act, id: string, inviteeIds: readonly string[]): Promise<string> {
  const event = await lockMediaEvent(id);
  const rows = await inviteesOf(act, event, inviteeIds);
  await currentManager().query(
    `update media_event_invitee set told_at = $2, told_mail_id = null, version = version + 1 where id = any($1)`,
    [rows.map((row) => row.id), act.now],
  );
  for (const row of rows) act.touched('MediaEventInvitee', row.id, ['toldAt']);
  return event.id;
}

/** What somebody told us themselves; a place that they give up goes to whoever waits. A yes is a yes here, however full it is: whoever writes it down decides that. */
export async function recordInvitationAnswer(
  act: Act,
  id: string,
  input: RecordInvitationAnswerInput,
  post: Pick<MovingUp, 'canSend' | 'links'>,
): Promise<string> {
  const event = await lockEventOf(id);
  const stored = await lockInvitee(act, id);
  expectVersion(stored.version, input.expectedVersion);
  const stillWaits = stored.answer === 'WAITING' && input.answer === 'WAITING';
  await currentManager().update(
    MediaEventInvitee,
    { id: stored.id },
    {
      ...{ answer: input.answer, answeredByLink: false, version: stored.version + 1 },
      ...(!stillWaits && { answeredAt: act.now }),
      ...(input.crew !== undefined && { crew: input.crew?.trim() || null }),
      ...(input.note !== undefined && { note: input.note?.trim() || null }),
    },
  );
  act.touched('MediaEventInvitee', stored.id, ['answer']);
  if (event && stored.answer === 'YES' && input.answer !== 'YES') {
    const by = act.by.accountId;
    for (const moved of await moveUp(event, { ...post, now: act.now, by, except: stored.id }))
      act.touched('MediaEventInvitee', moved, ['answer']);
  }
  act.tell('InvitationAnswered', stored.id);
  return stored.id;
}

export async function decideAccreditation(act: Act, id: string, input: DecideAccreditationInput): Promise<string> {
  const stored = await lockInvitee(act, id);
  expectVersion(stored.version, input.expectedVersion);
  const reason = input.reason?.trim() || null;
  const isDecided = input.accreditation === Accreditation.GRANTED || input.accreditation === Accreditation.REFUSED;
  if (input.accreditation === Accreditation.REFUSED && !reason)
    throw invalid('Say why accreditation is refused.', ['input', 'reason']);
  await currentManager().update(
    MediaEventInvitee,
    { id: stored.id },
    {
      ...{ accreditation: input.accreditation, accreditationReason: reason, version: stored.version + 1 },
      ...{ accreditedAt: isDecided ? act.now : null, accreditedById: isDecided ? act.by.accountId : null },
    },
  );
  act.touched('MediaEventInvitee', stored.id, ['accreditation']);
  act.tell('AccreditationDecided', stored.id);
  return stored.id;
}

/** The event of an invitee, locked before anything else of it; null where there is no such invitee. */
async function lockEventOf(id: string): Promise<MediaEvent | null> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('mei', id);
  const known = uuid && (await manager.findOneBy(MediaEventInvitee, { id: uuid }));
  if (!known) return null;
  return manager.findOneOrFail(MediaEvent, { where: { id: known.mediaEventId }, lock: { mode: 'pessimistic_write' } });
}

/** One invitee, with their person locked. @throws DomainError NOT_FOUND */
export async function lockInvitee(act: Act, id: string): Promise<MediaEventInvitee> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('mei', id);
  const known = uuid && (await manager.findOneBy(MediaEventInvitee, { id: uuid }));
  if (!known || !(await lockVisible(manager, 'person', known.personId, act.by))) throw notFound('invitee');
  const row = await manager.findOne(MediaEventInvitee, {
    where: { id: known.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw notFound('invitee');
  return row;
}

export function requireStanding(event: MediaEvent): void {
  if (event.cancelledAt) throw refused('This event was cancelled. Nobody is invited to it any more.', ['id']);
}

/** Those of an event, all of them or none. @throws DomainError NOT_FOUND at the place of the first that is not there. */
async function inviteesOf(act: Act, event: MediaEvent, ids: readonly string[]): Promise<MediaEventInvitee[]> {
  const uuids = ids.map((id) => uuidFromOpaque('mei', id));
  const rows = (await currentManager().query(
    `select i.id, i.invited_at as "invitedAt", i.answer, i.checked_in_at as "checkedInAt" from media_event_invitee i join person p on p.id = i.person_id
     where i.id = any($1) and i.media_event_id = $2 and (p.sensitivity <= 1 or exists (
       select from record_audience a where a.record_id = p.id and a.audience_id = any($3) and a.expires_at > now()))
     order by i.id for update of i`,
    [uuids.filter(Boolean), event.id, act.by.audiences],
  )) as MediaEventInvitee[];
  const known = new Set(rows.map((row) => row.id));
  uuids.forEach((uuid, index) => {
    if (!uuid || !known.has(uuid)) throw notFound('invitee', ['input', 'inviteeIds', String(index)]);
  });
  return rows;
}

/** So that the door and the desk say the same of who is refused. */
export const refusedAtTheDoor = (): DomainError =>
  refused('They were refused accreditation. Decide anew before you let them in.', ['id']);
