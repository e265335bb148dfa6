import { Medium } from '../engagements';

/** How an engagement of a type takes place, unless said: by the type's code. All others are face to face. */
const byCode: Readonly<Record<string, Medium>> = {
  phone_call: Medium.PHONE,
  email: Medium.EMAIL,
  letter: Medium.LETTER,
  memorandum_submission: Medium.LETTER,
  message: Medium.WHATSAPP,
  social_media: Medium.SOCIAL,
  interview: Medium.BROADCAST,
};

export const mediumByType = (code: string): Medium => byCode[code] ?? Medium.IN_PERSON;
