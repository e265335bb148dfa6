import type { Act } from '../../graphql';
import { DomainError, expectVersion, invalid, refused, told } from '../../kernel';
import { currentManager } from '../../persistence';
import { merged, namesField, queueMail } from '../mail';
import { lockPitch, type pitchFields } from './draft-pitch';
import type { GuardLimits } from './guard-limits';
import { lockStory, requireExclusive } from './offer';
import { exclusively, requireEmbargoAgreed, underEmbargo } from './pitch-embargo';
import { Pitch } from './pitch.entities';
import { PitchStage } from './pitch.enums';
import type { SendPitchInput } from './pitch.inputs';

interface Recipient {
  readonly id: string;
  readonly personId: string;
  readonly suppression: string | null;
  readonly isHeld: boolean;
  readonly address: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly outlet: string | null;
}

/**
 * Sends a pitch to each recipient whom nothing forbids, or records that it was made by hand. Suppression comes first;
 * then the guard: with nobody's leave it holds the whole pitch, until a reason is given or those whom it holds are left
 * out. What is told of a pitch that was made before is the same whoever made it.
 *
 * @throws DomainError PITCHED_LATELY
 */
export async function sendPitch(
  act: Act,
  id: string,
  input: SendPitchInput,
  canSend: boolean,
  limits: GuardLimits,
): Promise<string> {
  const pitch = await lockPitch(id);
  expectVersion(pitch.version, input.expectedVersion);
  if (pitch.status !== 'DRAFT') throw refused('This pitch went out already, and stays as it was.', ['id']);
  const isMail = pitch.channel === 'EMAIL';
  await requireEmbargoAgreed(pitch, Boolean(input.embargoAgreed));
  if (isMail) requireMail(pitch, canSend);
  const sentAt = isMail ? act.now : madeAt(act, input.madeAt);
  await lockStory(pitch);
  const recipients = await evaluate(pitch, null);
  const held = recipients.filter(({ suppression, isHeld }) => !suppression && isHeld);
  if (held.length > 0 && !input.reason && !input.leaveOutHeld) throw await pitchedLately(held.length);
  const goesTo = recipients.filter(
    ({ suppression, isHeld }) => !suppression && (!isHeld || Boolean(input.reason && !input.leaveOutHeld)),
  );
  if (goesTo.length === 0) throw refused('Nobody is left whom this pitch may go to. Its recipients say why.', ['id']);
  await requireExclusive(
    act,
    pitch,
    goesTo.map(({ personId }) => personId),
  );
  const manager = currentManager();
  for (const { id: recipientId, suppression } of recipients.filter((each) => !goesTo.includes(each)))
    await manager.query(`update pitch_recipient set left_out = $2, version = version + 1 where id = $1`, [
      recipientId,
      suppression ?? 'PITCHED_LATELY',
    ]);
  await deliver(act, pitch, goesTo, sentAt, input.reason?.trim() ?? null);
  await manager.update(Pitch, { id: pitch.id }, { status: PitchStage.SENT, sentAt, version: pitch.version + 1 });
  await limits.pitched(act.by, goesTo.length);
  act.touched('Pitch', pitch.id, ['status'], input.reason?.trim());
  act.tell('PitchSent', pitch.id);
  return pitch.id;
}

/** Again to those whose mail did not reach them, where nothing forbids it now; to nobody who got it or still waits. */
export async function resendPitch(act: Act, id: string, canSend: boolean): Promise<string> {
  const pitch = await lockPitch(id);
  if (pitch.status !== 'SENT' || pitch.channel !== 'EMAIL')
    throw refused('Only a pitch that was sent by e-mail can be sent again.', ['id']);
  requireMail(pitch, canSend);
  const missed = (await evaluate(pitch, ['FAILED', 'BOUNCED', 'WITHHELD'])).filter(({ suppression }) => !suppression);
  if (missed.length === 0) throw refused('There is nobody whom it missed and may go to now.', ['id']);
  await deliver(act, pitch, missed, act.now, null);
  act.touched('Pitch', pitch.id, ['recipients']);
  return pitch.id;
}

/** What everybody is told whose pitch is held, by whomever somebody was pitched before. */
export async function pitchedLately(count: number): Promise<DomainError> {
  const [{ days }] = (await currentManager().query(`select guard_days as days from media_setting`)) as [
    { days: number },
  ];
  return new DomainError(
    'PITCHED_LATELY',
    told(
      'Pitched before on this story, or in the last {days} days: {count}. Say why you pitch again, or leave them out.',
      { count, days },
    ),
    ['input', 'reason'],
  );
}

/** Two pitches to one journalist at once are asked about one after the other. */
export const lockJournalists = (personIds: readonly string[]): Promise<unknown> =>
  currentManager().query(
    `select pg_advisory_xact_lock(hashtext('pitch'), hashtext(id::text)) from (select unnest($1::uuid[]) as id order by 1) p`,
    [personIds],
  );

/** Everybody who has not got it; or, of those who were to, those whose mail stands like this. */
async function evaluate(pitch: Pitch, missed: readonly string[] | null): Promise<Recipient[]> {
  const manager = currentManager();
  const people = (await manager.query(`select person_id as id from pitch_recipient where pitch_id = $1`, [
    pitch.id,
  ])) as {
    id: string;
  }[];
  await lockJournalists(people.map(({ id }) => id));
  return (await manager.query(
    `select r.id, r.person_id as "personId", pitch_suppression(r.person_id, $2, $3) as suppression,
       pitch_is_guarded(r.person_id, $2, $1, null) as "isHeld", mail_address_of(r.person_id) as address, p.name, p.given_name as "givenName",
       (select o.name from organisation o where o.id = outlet_of(p.id)) as outlet
     from pitch_recipient r join person p on p.id = r.person_id left join outgoing_mail q on q.id = r.mail_id
     where r.pitch_id = $1 and case when $4::text[] is null then r.sent_at is null else q.status = any($4) end
     order by r.id for update of r`,
    [pitch.id, pitch.storyId, pitch.channel, missed],
  )) as Recipient[];
}

async function deliver(
  act: Act,
  pitch: Pitch,
  recipients: readonly Recipient[],
  sentAt: Date,
  reason: string | null,
): Promise<void> {
  const manager = currentManager();
  const [facts] = (await manager.query(
    `select s.title, a.email, array(select file_id from pitch_file where pitch_id = $1) as files,
       (select until from (select pitch_embargo($1) as until) e where until > present_instant()) as "heldUntil"
     from story s, account a where s.id = $2 and a.id = $3`,
    [pitch.id, pitch.storyId, act.by.accountId],
  )) as { title: string; email: string; files: string[]; heldUntil: Date | null }[];
  const text = `${pitch.subject ?? ''}\n${pitch.body ?? ''}`;
  const homeless = recipients.filter(({ outlet }) => !outlet).length;
  if (pitch.channel === 'EMAIL' && namesField(text, 'outlet') && homeless > 0)
    throw invalid(
      told(
        'The text names the outlet, and some work at none that is known: {count}. Change the text, or leave them out.',
        {
          count: homeless,
        },
      ),
      ['id'],
    );
  for (const recipient of recipients) {
    const mailId =
      pitch.channel === 'EMAIL'
        ? await queueMail({
            purpose: 'PITCH',
            personId: recipient.personId,
            toAddress: recipient.address!,
            toName: recipient.name,
            replyTo: facts!.email,
            ...underEmbargo(
              facts!.heldUntil,
              exclusively(pitch.exclusiveUntil && pitch.exclusiveUntil > act.now ? pitch.exclusiveUntil : null, {
                subject: merged(pitch.subject!, valuesOf(recipient, facts!.title)),
                body: merged(pitch.body!, valuesOf(recipient, facts!.title)),
              }),
            ),
            mayOptOut: true,
            createdAt: act.now,
            createdById: act.by.accountId,
            fileIds: facts!.files,
          })
        : null;
    await manager.query(
      `update pitch_recipient set status = 'SENT', sent_at = $2, mail_id = $3, left_out = null,
         guard_reason = case when $4 then $5 else guard_reason end, version = version + 1 where id = $1`,
      [recipient.id, sentAt, mailId, recipient.isHeld, reason],
    );
    act.touched('PitchRecipient', recipient.id, ['sentAt'], recipient.isHeld ? reason : null);
  }
}

const valuesOf = (
  { name, givenName, outlet }: Recipient,
  story: string,
): Record<(typeof pitchFields)[number], string> => ({
  name,
  firstName: givenName ?? name.split(' ')[0]!,
  outlet: outlet ?? '',
  story,
});

function requireMail(pitch: Pitch, canSend: boolean): void {
  if (!canSend)
    throw refused(
      'No mail server is set up here (SMTP_URL), so nothing can be sent by e-mail. Your draft is kept. Ask your administrator, or make the pitch by hand and log it.',
      ['id'],
    );
  if (!pitch.subject || !pitch.body) throw invalid('An e-mail has a subject and a text. Write both.', ['id']);
}

function madeAt(act: Act, given: string | null | undefined): Date {
  const at = given ? new Date(given) : act.now;
  if (at > act.now)
    throw invalid('This lies in the future. A pitch by hand is logged once it was made.', ['input', 'madeAt']);
  return at;
}
