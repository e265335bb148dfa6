import { type Role, permissionsOf } from '../../access';
import { currentManager } from '../../persistence';
import type { Completing, StillMay } from '../mail';
import type { AnswerLinks } from './answer-links';
import { ANSWER_LINK } from './event-mail';

/** What forbids a mail forbids it to the last moment; and whoever sent it must still be somebody who may. */
const asked = async (mailId: string, isGone: string): Promise<string | null> => {
  const [row] = (await currentManager().query(
    `select ${isGone} as "isGone", press_suppression(m.person_id, 'EMAIL') as suppression, a.roles
     from outgoing_mail m join account a on a.id = m.created_by_id where m.id = $1`,
    [mailId],
  )) as { isGone: boolean; suppression: string | null; roles: Role[] }[];
  if (!row || row.isGone) return 'EVENT_GONE';
  return row.suppression ?? (permissionsOf(row.roles).has('media:write') ? null : 'NOT_PERMITTED');
};

/** Nobody is invited to what is over or was cancelled while the mail waited. */
export const stillMayInvite: StillMay = ({ id }) =>
  asked(
    id,
    `not exists (select from media_event_invitee i join media_event e on e.id = i.media_event_id
       where i.mail_id = m.id and e.cancelled_at is null and e.ends_at > now())`,
  );

export const stillMayWrite: StillMay = ({ id }) =>
  asked(id, `not exists (select from media_event_letter_recipient r where r.mail_id = m.id)`);

/** The link goes into a mail as it leaves: the outbox has none that anybody could use. */
export const withAnswerLink =
  (links: AnswerLinks): Completing =>
  async ({ id, body }) => {
    const [invitee] = (await currentManager().query(
      `select id from media_event_invitee where mail_id = $1
       union select invitee_id from media_event_letter_recipient where mail_id = $1`,
      [id],
    )) as { id: string }[];
    return invitee ? body.replaceAll(ANSWER_LINK, links.urlFor(invitee.id)) : body;
  };
