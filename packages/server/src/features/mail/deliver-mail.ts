import type { DataSource } from 'typeorm';
import type { Clock } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import type { Attempt, Letter, Mailer } from './mailer';
import type { OptOutLinks } from './opt-out-links';
import type { MailPurpose } from './queue-mail';

/** Minutes until the next attempt, by how many there were; after the last of them it is given up. */
const WAITS = [1, 5, 15, 60, 240, 720, 1440, 1440];
const AT_ONCE = 100;

/** Whether a mail may still go, checked when it goes and not only when it was asked for; a word for why not. */
export type StillMay = (mail: { readonly id: string; readonly personId: string }) => Promise<string | null>;

/** What goes into a mail only as it leaves, such as a link that nothing here keeps: its text as it is sent. */
export type Completing = (mail: { readonly id: string; readonly body: string }) => Promise<string>;

export interface Delivery {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly optOutLinks: OptOutLinks;
  readonly stillMay: Readonly<Record<MailPurpose, StillMay>>;
  readonly completing: Readonly<Partial<Record<MailPurpose, Completing>>>;
}

interface Due {
  readonly id: string;
  readonly purpose: MailPurpose;
  readonly personId: string | null;
  readonly toAddress: string;
  readonly toName: string | null;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly body: string;
  readonly mayOptOut: boolean;
  readonly attempts: number;
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly bytes: string }[];
}

/**
 * Sends what is due, each recipient by themselves. An attempt is written down before it is made: a process that is
 * killed in between tries again later, with the same message id. Several processes share the work.
 *
 * @returns how many were sent.
 */
export async function deliverMail(delivery: Delivery): Promise<number> {
  let sent = 0;
  for (let count = 0; count < AT_ONCE; count += 1) {
    const due = await inTransaction(delivery.dataSource, () => takeDue(delivery));
    if (due === 'none') break;
    if (due === 'withheld') continue;
    const attempt = await delivery.mailer.send(letterOf(due, delivery.optOutLinks));
    await inTransaction(delivery.dataSource, () => settle(due, attempt, delivery.clock.now()));
    if (attempt.outcome === 'SENT') sent += 1;
  }
  return sent;
}

async function takeDue({ clock, stillMay, completing }: Delivery): Promise<Due | 'none' | 'withheld'> {
  const manager = currentManager();
  const now = clock.now();
  const [row] = (await manager.query(
    `select m.id, m.purpose, m.person_id as "personId", m.to_address as "toAddress", m.to_name as "toName", m.reply_to as "replyTo",
       m.subject, m.body, m.may_opt_out as "mayOptOut", m.attempts,
       a.suspended_at is null as "askerStands",
       coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'mediaType', f.media_type, 'bytes', encode(c.bytes, 'base64')))
         from outgoing_mail_file k join file f on f.id = k.file_id and f.removed_at is null join file_content c on c.sha256 = f.plain_sha256
         where k.mail_id = m.id), '[]') as files
     from outgoing_mail m left join account a on a.id = m.created_by_id
     where m.status = 'QUEUED' and m.next_attempt_at <= $1 order by m.next_attempt_at, m.id limit 1 for update of m skip locked`,
    [now],
  )) as (Due & { readonly askerStands: boolean | null })[];
  if (!row) return 'none';
  const why = row.askerStands
    ? row.personId
      ? await stillMay[row.purpose]({ id: row.id, personId: row.personId })
      : 'PERSON_GONE'
    : 'ACCOUNT_SUSPENDED';
  if (why) {
    await manager.query(`update outgoing_mail set status = 'WITHHELD', failure = $2 where id = $1`, [row.id, why]);
    return 'withheld';
  }
  const wait = WAITS[Math.min(row.attempts, WAITS.length - 1)]!;
  await manager.query(`update outgoing_mail set attempts = attempts + 1, next_attempt_at = $2 where id = $1`, [
    row.id,
    new Date(now.getTime() + wait * 60_000),
  ]);
  const body = (await completing[row.purpose]?.(row)) ?? row.body;
  return { ...row, body, attempts: row.attempts + 1 };
}

async function settle({ id, attempts }: Due, attempt: Attempt, now: Date): Promise<void> {
  const manager = currentManager();
  if (attempt.outcome === 'SENT')
    await manager.query(`update outgoing_mail set status = 'SENT', sent_at = $2, failure = null where id = $1`, [
      id,
      now,
    ]);
  else
    await manager.query(`update outgoing_mail set status = $2, failure = $3 where id = $1`, [
      id,
      attempt.outcome === 'BOUNCED' ? 'BOUNCED' : attempts >= WAITS.length ? 'FAILED' : 'QUEUED',
      attempt.code.slice(0, 40),
    ]);
}

function letterOf(due: Due, links: OptOutLinks): Letter {
  const optOutUrl = due.mayOptOut ? links.urlFor(due.id) : null;
  const foot = optOutUrl
    ? `\n\n-- \nTo get no more of these: ${optOutUrl}\nIli usipokee tena ujumbe kama huu: ${optOutUrl}\n`
    : '';
  return {
    id: due.id,
    to: { address: due.toAddress, name: due.toName ?? '' },
    replyTo: due.replyTo,
    subject: due.subject,
    text: `${due.body}${foot}`,
    optOutUrl,
    attachments: due.files.map(({ name, mediaType, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes, 'base64'),
      contentType: mediaType,
    })),
  };
}
