import { registerEnumType } from 'type-graphql';
import { channelDescriptions } from '../people';

/** How somebody is reached by an address or a number. */
export enum ContactPointType {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  MOBILE = 'MOBILE',
  SMS = 'SMS',
  WHATSAPP = 'WHATSAPP',
  SIGNAL = 'SIGNAL',
  TELEGRAM = 'TELEGRAM',
  FAX = 'FAX',
  POSTAL = 'POSTAL',
  PHYSICAL = 'PHYSICAL',
  WEBSITE = 'WEBSITE',
  X = 'X',
  FACEBOOK = 'FACEBOOK',
  LINKEDIN = 'LINKEDIN',
  INSTAGRAM = 'INSTAGRAM',
  TIKTOK = 'TIKTOK',
  YOUTUBE = 'YOUTUBE',
  OTHER = 'OTHER',
}
const { IN_PERSON: _face, LETTER: _letter, ...valuesConfig } = channelDescriptions;
registerEnumType(ContactPointType, {
  name: 'ContactPointType',
  description: 'How somebody is reached by an address or a number (vCard 4.0, RFC 6350).',
  valuesConfig,
});
