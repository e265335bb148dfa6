import type { Feature } from '../feature';
import { MailStatusResolver } from './mail-status.resolver';
import { MailOptOut, OutgoingMail, OutgoingMailFile } from './outgoing-mail.entity';

export { type Delivery, type StillMay, deliverMail } from './deliver-mail';
export { MailStatusResolver } from './mail-status.resolver';
export { type MailSettings, type Mailer, smtpMailer } from './mailer';
export { OptOutLinks } from './opt-out-links';
export { type OptOutServices, registerOptOut } from './opt-out.route';
export { OutgoingMail } from './outgoing-mail.entity';
export { type NewMail, queueMail } from './queue-mail';

export const mail: Feature = {
  entities: [OutgoingMail, OutgoingMailFile, MailOptOut],
  readings: [],
  resolvers: [MailStatusResolver],
};
