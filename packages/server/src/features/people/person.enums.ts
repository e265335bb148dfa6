import { registerEnumType } from 'type-graphql';

/** How the relationship with a person stands, measured against the rhythm that was agreed for it. */
export enum ContactStatus {
  ACTIVE = 'ACTIVE',
  COOLING = 'COOLING',
  GONE_COLD = 'GONE_COLD',
  NEVER = 'NEVER',
  DO_NOT_CONTACT = 'DO_NOT_CONTACT',
}
registerEnumType(ContactStatus, {
  name: 'ContactStatus',
  description: 'How the relationship stands, by the last engagement held and the rhythm wanted: 60 days unless said.',
  valuesConfig: {
    ACTIVE: { description: 'Met within three quarters of the rhythm.' },
    COOLING: { description: 'The last quarter of the rhythm has begun.' },
    GONE_COLD: { description: 'The rhythm has passed.' },
    NEVER: { description: 'No engagement with them was held yet.' },
    DO_NOT_CONTACT: { description: 'They must not be contacted at all.' },
  },
});

/** How somebody can be reached: a contact point's type, or one of two ways that need no address. */
export enum Channel {
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
  IN_PERSON = 'IN_PERSON',
  LETTER = 'LETTER',
}

/** What a person would call each channel; also the descriptions of the types of contact points. */
export const channelDescriptions: Record<keyof typeof Channel, { description: string }> = {
  EMAIL: { description: 'E-mail.' },
  PHONE: { description: 'Telephone, fixed line.' },
  MOBILE: { description: 'Mobile phone.' },
  SMS: { description: 'Text message.' },
  WHATSAPP: { description: 'WhatsApp.' },
  SIGNAL: { description: 'Signal.' },
  TELEGRAM: { description: 'Telegram.' },
  FAX: { description: 'Fax.' },
  POSTAL: { description: 'Postal address.' },
  PHYSICAL: { description: 'Where they are found.' },
  WEBSITE: { description: 'Website.' },
  X: { description: 'X, formerly Twitter.' },
  FACEBOOK: { description: 'Facebook.' },
  LINKEDIN: { description: 'LinkedIn.' },
  INSTAGRAM: { description: 'Instagram.' },
  TIKTOK: { description: 'TikTok.' },
  YOUTUBE: { description: 'YouTube.' },
  OTHER: { description: 'Another way.' },
  IN_PERSON: { description: 'Face to face.' },
  LETTER: { description: 'A letter on paper.' },
};
registerEnumType(Channel, {
  name: 'Channel',
  description: 'How somebody can be reached.',
  valuesConfig: channelDescriptions,
});
