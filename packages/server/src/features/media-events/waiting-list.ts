import { currentManager } from '../../persistence';
import type { AnswerLinks } from './answer-links';
import { addressees, type Writer } from './event-mail';
import { wordsOf } from './event-words';
import { writeLetter } from './letters';
import type { MediaEvent } from './media-event.entities';
import { LetterAudience } from './media-event.enums';

export interface MovingUp {
  readonly now: Date;
  /** Whether a mail server is set up: without one they are told by hand. */
  readonly canSend: boolean;
  readonly links: AnswerLinks;
  /** Who freed the place; null where that was somebody who is invited. */
  readonly by: string | null;
  /** Uuid of whoever gave the place up, who does not get it back by that. */
  readonly except?: string;
}

const words = {
  en: {
    subject: 'A place is free for you: {{title}}',
    body: 'Dear {{firstName}},\n\na place is free now, and it is yours: {{title}}\n\n{{when}} (Nairobi)\n{{where}}\n\nIf you cannot come after all, please tell us here, so that somebody else can:\n{{answerLink}}\n',
  },
  sw: {
    subject: 'Nafasi imepatikana kwako: {{title}}',
    body: 'Mpendwa {{firstName}},\n\nsasa kuna nafasi, nayo ni yako: {{title}}\n\n{{when}} (Nairobi)\n{{where}}\n\nUkishindwa kuja, tafadhali tuambie hapa ili mwingine apate nafasi:\n{{answerLink}}\n',
  },
} as const;

/**
 * Gives places that are free to those who wait, in the order in which they said that they would come, and writes to them in
 * the same transaction. Whom no mail may reach has the place too, and stays marked as not told. The event is locked by whoever
 * calls this, so that two who free a place at once move two up, each once.
 *
 * @returns the uuids of the invitees who moved up.
 */
export async function moveUp(event: MediaEvent, { now, canSend, links, by, except }: MovingUp): Promise<string[]> {
  if (event.cancelledAt || event.endsAt <= now) return [];
  const manager = currentManager();
  const next = (await manager.query(
    `select i.id from media_event_invitee i join person p on p.id = i.person_id and p.erased_at is null
     where i.media_event_id = $1 and i.answer = 'WAITING' and i.id is distinct from $3
     order by i.answered_at, i.id
     limit case when $2::int is null then null else greatest(0, $2 - (${placesTaken('$1')})) end`,
    [event.id, event.capacity, except ?? null],
  )) as { id: string }[];
  const ids = next.map(({ id }) => id);
  if (ids.length === 0) return [];
  await manager.query(
    `update media_event_invitee i set answer = 'YES', news_at = $3, link_hash = given.hash, version = i.version + 1
     from unnest($1::uuid[], $2::text[]) given(id, hash) where i.id = given.id`,
    [ids, ids.map((id) => links.hashFor(id)), now],
  );
  const accountId = by ?? (await whoInvites(event));
  if (canSend && accountId) await tell({ accountId, at: now }, event, ids);
  return ids;
}

/** SQL for how many places of an event are taken; those of people who were erased are free. */
export const placesTaken = (event: string): string =>
  `select count(*)::int from media_event_invitee t join person q on q.id = t.person_id and q.erased_at is null
   where t.media_event_id = ${event} and t.answer = 'YES'`;

/** In whose name somebody is written to who moved up by another's answer: whoever sent the invitations last. */
async function whoInvites(event: MediaEvent): Promise<string | null> {
  const [sender] = (await currentManager().query(
    `select m.created_by_id as id from media_event_invitee i join outgoing_mail m on m.id = i.mail_id
     join account a on a.id = m.created_by_id and a.suspended_at is null
     where i.media_event_id = $1 order by m.created_at desc, m.id desc limit 1`,
    [event.id],
  )) as { id: string }[];
  return sender?.id ?? event.createdById;
}

async function tell(writer: Writer, event: MediaEvent, ids: readonly string[]): Promise<void> {
  const people = await addressees(event, 'i.id = any($2)', ids);
  if (people.every(({ suppression }) => suppression)) return;
  const wording = words[wordsOf(event.language)];
  await writeLetter(writer, event, people, { audience: LetterAudience.MOVED_UP, ...wording, withMaterials: false });
}
