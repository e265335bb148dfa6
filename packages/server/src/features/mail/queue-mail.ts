import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { OutgoingMail, OutgoingMailFile } from './outgoing-mail.entity';

export type MailPurpose = 'PITCH' | 'EVENT_INVITATION' | 'EVENT_LETTER';

export interface NewMail {
  readonly purpose: MailPurpose;
  /** Uuid of whom it is for, where they are in the directory. */
  readonly personId: string | null;
  readonly toAddress: string;
  readonly toName: string | null;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly body: string;
  readonly mayOptOut: boolean;
  readonly createdAt: Date;
  readonly createdById: string;
  readonly fileIds?: readonly string[];
}

/** Puts a mail to one recipient into the outbox, in the open transaction: it goes once that is committed. @returns its uuid. */
export const queueMail = async (mail: NewMail): Promise<string> => (await queueMails([mail]))[0]!;

/** The same for many, in as many statements as for one. @returns their uuids, in the order of the mails. */
export async function queueMails(mails: readonly NewMail[]): Promise<string[]> {
  if (mails.length === 0) return [];
  const ids = mails.map(() => newId());
  const manager = currentManager();
  await manager.insert(
    OutgoingMail,
    mails.map(({ fileIds: _, ...mail }, index) => ({ id: ids[index]!, ...mail, nextAttemptAt: mail.createdAt })),
  );
  const files = mails.flatMap(({ fileIds = [] }, index) => fileIds.map((fileId) => ({ mailId: ids[index]!, fileId })));
  if (files.length > 0) await manager.insert(OutgoingMailFile, files);
  return ids;
}
