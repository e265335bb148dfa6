import type { Act } from '../../graphql';
import { refused } from '../../kernel';
import { currentManager } from '../../persistence';
import type { AnswerLinks } from './answer-links';
import {
  type Addressee,
  addressees,
  checkWording,
  invitationFields,
  queueEach,
  requireServer,
  withLink,
} from './event-mail';
import type { SendInvitationsInput } from './invitee.inputs';
import { requireStanding } from './invitees';
import { lockMediaEvent } from './lock-media-event';
import { MediaEvent } from './media-event.entities';

/** Whom an invitation has not reached: never sent, or sent and come to nothing. Who was called is reached. */
const NOT_REACHED = `not i.is_walk_in and (i.invited_at is null or q.status in ('FAILED','BOUNCED','WITHHELD'))`;

/**
 * Sends the invitation by e-mail to everybody on the list who has not got it and whom nothing forbids; sent again, it reaches
 * those alone. Suppression is asked of each at this moment, and once more when the mail leaves.
 */
export async function sendInvitations(
  act: Act,
  id: string,
  input: SendInvitationsInput,
  { canSend, links }: { readonly canSend: boolean; readonly links: AnswerLinks },
): Promise<string> {
  const event = await lockMediaEvent(id);
  requireStanding(event);
  if (event.endsAt <= act.now) throw refused('This event is over. Nobody is invited to it any more.', ['id']);
  requireServer(canSend);
  const subject = (input.subject ?? event.invitationSubject ?? '').trim();
  const body = withLink((input.body ?? event.invitationBody ?? '').trim(), event);
  checkWording(subject, (input.body ?? event.invitationBody ?? '').trim(), invitationFields);
  const waiting = await addressees(event, NOT_REACHED);
  const goesTo = waiting.filter(({ suppression }) => !suppression);
  await leaveOut(waiting.filter(({ suppression }) => suppression));
  if (goesTo.length === 0)
    throw refused('There is nobody on the list who has not got it and whom it may go to.', ['id']);
  const mailIds = await queueEach({ accountId: act.by.accountId, at: act.now }, event, goesTo, {
    purpose: 'EVENT_INVITATION',
    subject,
    body,
    fileIds: [],
  });
  const manager = currentManager();
  await manager.query(
    `update media_event_invitee i set channel = 'EMAIL', invited_at = $4, mail_id = given.mail, link_hash = given.hash, left_out = null, version = i.version + 1
     from unnest($1::uuid[], $2::uuid[], $3::text[]) given(id, mail, hash) where i.id = given.id`,
    [
      goesTo.map(({ inviteeId }) => inviteeId),
      mailIds,
      goesTo.map(({ inviteeId }) => links.hashFor(inviteeId)),
      act.now,
    ],
  );
  await manager.update(
    MediaEvent,
    { id: event.id },
    { invitationSubject: subject, invitationBody: body, version: event.version + 1 },
  );
  for (const { inviteeId } of goesTo) act.touched('MediaEventInvitee', inviteeId, ['invitedAt']);
  act.touched('MediaEvent', event.id, ['invitationBody']);
  act.tell('InvitationsSent', event.id);
  return event.id;
}

const leaveOut = (people: readonly Addressee[]): Promise<unknown> =>
  currentManager().query(
    `update media_event_invitee i set left_out = given.why, version = i.version + 1
     from unnest($1::uuid[], $2::text[]) given(id, why) where i.id = given.id and i.left_out is distinct from given.why`,
    [people.map(({ inviteeId }) => inviteeId), people.map(({ suppression }) => suppression)],
  );
