import type { Feature } from '../feature';
import { MailStatusResolver } from './mail-status.resolver';
import { MailOptOut, OutgoingMail, OutgoingMailFile } from './outgoing-mail.entity';

export { type Delivery, type StillMay, deliverMail } from './deliver-mail';
export { type Completing } from './deliver-mail';
export { checkMergeFields, merged, namesField } from './merge-fields';
export { MailStatusResolver } from './mail-status.resolver';
export { type MailSettings, type Mailer, smtpMailer } from './mailer';
export { OptOutLinks } from './opt-out-links';
export { type OptOutServices, registerOptOut } from './opt-out.route';
export { OutgoingMail } from './outgoing-mail.entity';
export { type MailPurpose, type NewMail, queueMail, queueMails } from './queue-mail';

export const mail: Feature = {
  entities: [OutgoingMail, OutgoingMailFile, MailOptOut],
  readings: [],
  resolvers: [MailStatusResolver],
};
