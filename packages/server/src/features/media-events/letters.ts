import type { Act } from '../../graphql';
import { newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import {
  type Addressee,
  type Writer,
  addressees,
  checkWording,
  letterFields,
  queueEach,
  requireServer,
} from './event-mail';
import { MediaEventLetter } from './invitee.entities';
import type { SendMediaEventLetterInput } from './invitee.inputs';
import { lockMediaEvent } from './lock-media-event';
import type { MediaEvent } from './media-event.entities';
import { LetterAudience } from './media-event.enums';

const ofAudience: Readonly<Record<LetterAudience, string>> = {
  CAME: 'i.checked_in_at is not null',
  MISSED: 'i.checked_in_at is null and i.invited_at is not null',
  INVITED: `i.invited_at is not null and i.answer is distinct from 'NO'`,
  UNTOLD: 'media_event_untold(i.id)',
  // Written by itself: see `moveUp`.
  MOVED_UP: 'false',
};

const afterwards: ReadonlySet<LetterAudience> = new Set([LetterAudience.CAME, LetterAudience.MISSED]);

/**
 * To those who came, or those who did not, once it is over; to all who were invited, or those of them who do not know it yet,
 * whenever something changes.
 */
export async function sendLetter(
  act: Act,
  id: string,
  input: SendMediaEventLetterInput,
  canSend: boolean,
): Promise<string> {
  const event = await lockMediaEvent(id);
  if (afterwards.has(input.audience) && (event.cancelledAt || event.endsAt > act.now))
    throw refused('Who came is known once the event is over. Until then, write to all who were invited.', [
      'input',
      'audience',
    ]);
  requireServer(canSend);
  checkWording(input.subject, input.body, letterFields);
  const people = await addressees(event, ofAudience[input.audience]);
  if (people.length === 0) throw refused('There is nobody to whom this letter would go.', ['input', 'audience']);
  const letter = await writeLetter({ accountId: act.by.accountId, at: act.now }, event, people, {
    ...{ audience: input.audience, subject: input.subject.trim(), body: input.body.trim() },
    withMaterials: input.withMaterials ?? false,
  });
  act.touched('MediaEventLetter', letter.id);
  act.tell('MediaEventLetterSent', letter.id);
  return letter.id;
}

/** A letter with its recipients, put into the outbox for each of them whom nothing forbids. */
export async function writeLetter(
  writer: Writer,
  event: MediaEvent,
  people: readonly Addressee[],
  wording: Pick<MediaEventLetter, 'audience' | 'subject' | 'body' | 'withMaterials'>,
): Promise<MediaEventLetter> {
  const letter = {
    ...{ id: newId(), mediaEventId: event.id, sentAt: writer.at, createdById: writer.accountId },
    ...wording,
  };
  const manager = currentManager();
  await manager.insert(MediaEventLetter, letter);
  await manager.query(
    `insert into media_event_letter_recipient (id, letter_id, invitee_id) select given.id, $1, given.invitee from unnest($2::uuid[], $3::uuid[]) given(id, invitee)`,
    [letter.id, people.map(() => newId()), people.map(({ inviteeId }) => inviteeId)],
  );
  await deliver(writer, event, letter, people);
  return letter;
}

/** Again to those of its recipients whom it did not reach; to nobody who got it or whose mail still waits. */
export async function resendLetter(act: Act, id: string, canSend: boolean): Promise<string> {
  const uuid = uuidFromOpaque('mel', id);
  const manager = currentManager();
  const letter = uuid && (await manager.findOneBy(MediaEventLetter, { id: uuid }));
  if (!letter) throw notFound('letter');
  const [{ opaque }] = (await manager.query(`select 'mev_' || replace($1::uuid::text, '-', '') as opaque`, [
    letter.mediaEventId,
  ])) as [{ opaque: string }];
  const event = await lockMediaEvent(opaque);
  requireServer(canSend);
  const missed = await addressees(
    event,
    `exists (select from media_event_letter_recipient r left join outgoing_mail m on m.id = r.mail_id
       where r.letter_id = $2 and r.invitee_id = i.id and (r.mail_id is null or m.status in ('FAILED','BOUNCED','WITHHELD')))`,
    letter.id,
  );
  if (!missed.some(({ suppression }) => !suppression))
    throw refused('There is nobody whom it missed and may go to now.', ['id']);
  await deliver({ accountId: act.by.accountId, at: act.now }, event, letter, missed);
  act.touched('MediaEventLetter', letter.id, ['recipients']);
  return letter.id;
}

async function deliver(
  writer: Writer,
  event: MediaEvent,
  letter: MediaEventLetter,
  people: readonly Addressee[],
): Promise<void> {
  const goesTo = people.filter(({ suppression }) => !suppression);
  const manager = currentManager();
  const files = letter.withMaterials
    ? ((await manager.query(
        `select id, material_is_free(id) as "isFree" from file where media_event_id = $1 and removed_at is null and sensitivity <= 1 order by created_at, id`,
        [event.id],
      )) as { id: string; isFree: boolean }[])
    : [];
  if (files.some(({ isFree }) => !isFree))
    throw refused('A material of this event is under embargo. Write without materials, or once the embargo is over.', [
      'input',
      'withMaterials',
    ]);
  const mailIds = await queueEach(writer, event, goesTo, {
    ...{ purpose: 'EVENT_LETTER', subject: letter.subject, body: letter.body },
    fileIds: files.map(({ id }) => id),
  });
  const mailOf = new Map(goesTo.map(({ inviteeId }, index) => [inviteeId, mailIds[index]!]));
  await manager.query(
    `update media_event_letter_recipient r set mail_id = coalesce(given.mail, r.mail_id), left_out = given.why
     from unnest($2::uuid[], $3::uuid[], $4::text[]) given(invitee, mail, why) where r.letter_id = $1 and r.invitee_id = given.invitee`,
    [
      letter.id,
      people.map(({ inviteeId }) => inviteeId),
      people.map(({ inviteeId }) => mailOf.get(inviteeId) ?? null),
      people.map(({ suppression }) => suppression),
    ],
  );
  if (!afterwards.has(letter.audience as LetterAudience))
    await manager.query(
      `update media_event_invitee i set told_at = $3, told_mail_id = given.mail, version = i.version + 1
       from unnest($1::uuid[], $2::uuid[]) given(id, mail) where i.id = given.id`,
      [goesTo.map(({ inviteeId }) => inviteeId), mailIds, writer.at],
    );
}
