import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { OutgoingMail, OutgoingMailFile } from './outgoing-mail.entity';

export type MailPurpose = 'PITCH';

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
export async function queueMail({ fileIds = [], ...mail }: NewMail): Promise<string> {
  const id = newId();
  const manager = currentManager();
  await manager.insert(OutgoingMail, { id, ...mail, nextAttemptAt: mail.createdAt });
  for (const fileId of fileIds) await manager.insert(OutgoingMailFile, { mailId: id, fileId });
  return id;
}
