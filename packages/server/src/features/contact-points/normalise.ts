import { isEmail } from 'class-validator';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { type Message, told } from '../../kernel';

/** The types that hold a telephone number. */
const numbers = new Set(['PHONE', 'MOBILE', 'SMS', 'WHATSAPP', 'SIGNAL', 'FAX']);
const addresses = new Set(['WEBSITE', 'FACEBOOK', 'LINKEDIN', 'INSTAGRAM', 'TIKTOK', 'YOUTUBE', 'X', 'TELEGRAM']);

export interface NormalisedContact {
  /** As it is shown: numbers in E.164 (ITU-T), of Kenya where no country is said. */
  readonly value: string;
  /** What equal contact points share. */
  readonly normalised: string;
}

/** Null when the value cannot be one of this type. Handles and addresses of networks are taken as they are. */
export function normaliseContact(type: string, typed: string): NormalisedContact | null {
  const value = typed.replaceAll(/\s+/g, ' ').trim();
  if (!value) return null;
  if (type === 'EMAIL') return isEmail(value) ? { value, normalised: value.toLowerCase() } : null;
  if (numbers.has(type)) {
    // Without a digit the library only throws and catches, for each key that somebody types in the search.
    const number = /\p{Nd}/u.test(value) ? parsePhoneNumberFromString(value, 'KE') : undefined;
    return number?.isPossible() ? { value: number.number, normalised: number.number } : null;
  }
  if (addresses.has(type))
    return {
      value,
      normalised: value
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?/, '')
        .replace(/\/+$/, ''),
    };
  return { value, normalised: value.toLowerCase() };
}

/** What stands in the blind index of contact points, made anew from a point that was opened. */
export const contactBlinds = {
  contact_point: {
    normalised: (row: Readonly<Record<string, unknown>>): string =>
      normaliseContact(String(row.type), String(row.value))?.normalised ?? String(row.value).toLowerCase(),
  },
};

/** What is wrong with a value, and how it is written rightly. */
export const contactFault = (type: string, typed: string): Message =>
  type === 'EMAIL'
    ? told('“{text}” is not an e-mail address. Write it as in name@example.org.', { text: typed.trim() })
    : told('“{text}” is not a telephone number. Write it as in 0700 123456, or with + and the country’s code.', {
        text: typed.trim(),
      });
