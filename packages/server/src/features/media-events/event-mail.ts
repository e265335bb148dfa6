import { invalid, refused } from '../../kernel';
import { currentManager } from '../../persistence';
import { checkMergeFields, merged, namesField, queueMails } from '../mail';
import { whenOf, whereOf, wordsOf } from './event-words';
import type { MediaEvent } from './media-event.entities';

export const letterFields = ['name', 'firstName', 'outlet', 'title', 'when', 'where'] as const;
export const invitationFields = [...letterFields, 'answerLink'] as const;
/** Stays in a text until it leaves: see `withAnswerLink`. */
export const ANSWER_LINK = '{{answerLink}}';

/** Somebody whom a mail about an event is for, and why it may not go to them. */
export interface Addressee {
  readonly inviteeId: string;
  readonly personId: string;
  readonly suppression: string | null;
  readonly address: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly outlet: string | null;
}

/** Those of an event of whom the condition over `i` is true, held; `q` is the mail of their invitation. */
export const addressees = (event: MediaEvent, condition: string, ...values: unknown[]): Promise<Addressee[]> =>
  currentManager().query(
    `select i.id as "inviteeId", i.person_id as "personId", press_suppression(i.person_id, 'EMAIL') as suppression,
       mail_address_of(i.person_id) as address, p.name, p.given_name as "givenName", o.name as outlet
     from media_event_invitee i join person p on p.id = i.person_id left join organisation o on o.id = i.organisation_id and o.sensitivity <= 1
     left join outgoing_mail q on q.id = i.mail_id
     where i.media_event_id = $1 and (${condition}) order by i.id for update of i`,
    [event.id, ...values],
  );

/** In whose name a mail goes, and when it is written. */
export interface Writer {
  readonly accountId: string;
  readonly at: Date;
}

interface Wording {
  readonly purpose: 'EVENT_INVITATION' | 'EVENT_LETTER';
  readonly subject: string;
  readonly body: string;
  readonly fileIds: readonly string[];
}

/** One mail to each, in their own words. @returns the uuids of the mails, in the order of those whom they are for. */
export async function queueEach(
  writer: Writer,
  event: MediaEvent,
  people: readonly Addressee[],
  { purpose, subject, body, fileIds }: Wording,
): Promise<string[]> {
  const manager = currentManager();
  const [facts] = (await manager.query(
    `select a.email, (select name from county where id = $2) as county from account a where a.id = $1`,
    [writer.accountId, event.countyId],
  )) as { email: string; county: string | null }[];
  const shared = {
    title: event.title,
    when: whenOf(event, wordsOf(event.language)),
    where: whereOf({ ...event, county: facts!.county }),
    answerLink: ANSWER_LINK,
  };
  return queueMails(
    people.map((person) => {
      const values = {
        ...shared,
        name: person.name,
        firstName: person.givenName ?? person.name.split(' ')[0]!,
        outlet: person.outlet ?? '',
      };
      return {
        ...{ purpose, personId: person.personId, toAddress: person.address!, toName: person.name },
        ...{ replyTo: facts!.email, subject: merged(subject, values), body: merged(body, values), mayOptOut: true },
        ...{ createdAt: writer.at, createdById: writer.accountId, fileIds },
      };
    }),
  );
}

/** What goes out has a subject of one line, a text, and no field that nobody knows. */
export function checkWording(subject: string, body: string, known: readonly string[]): void {
  if (!subject.trim() || !body.trim())
    throw invalid('An e-mail has a subject and a text. Write both.', ['input', subject.trim() ? 'body' : 'subject']);
  if (/[\p{Cc}\u2028\u2029]/u.test(subject))
    throw invalid('A subject is one line. Take out the line breaks.', ['input', 'subject']);
  checkMergeFields(
    subject,
    known.filter((field) => field !== 'answerLink'),
    ['input', 'subject'],
  );
  checkMergeFields(body, known, ['input', 'body']);
}

export function requireServer(canSend: boolean): void {
  if (!canSend)
    throw refused(
      'No mail server is set up here (SMTP_URL), so nothing goes out by e-mail. Your list is kept. Ask your administrator, or invite by hand and log it.',
      ['id'],
    );
}

const asks = { en: 'Please tell us whether you come', sw: 'Tafadhali tuambie kama utakuja' } as const;

/** Where the writer forgot it, the link stands at the end. */
export const withLink = (body: string, event: MediaEvent): string =>
  namesField(body, 'answerLink') ? body : `${body.trimEnd()}\n\n${asks[wordsOf(event.language)]}: ${ANSWER_LINK}\n`;
