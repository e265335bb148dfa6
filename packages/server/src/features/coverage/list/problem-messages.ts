import { type Message, told } from '../../../kernel';
import type { ClippingLineProblem } from './clipping-import.types';

/** Why a line cannot be taken, in words for whoever corrects it. */
export const problemMessage = (problem: ClippingLineProblem, given: string): Message => messages[problem](given);

const messages: Readonly<Record<ClippingLineProblem, (given: string) => Message>> = {
  DATE_MISSING: () => told('There is no day.'),
  DATE_BROKEN: (given) => told('“{given}” is no day of the calendar. Write 31/12/2026 or 2026-12-31.', { given }),
  DATE_IN_FUTURE: (given) => told('“{given}” lies in the future.', { given }),
  HEADLINE_MISSING: () => told('There is no headline.'),
  OUTLET_MISSING: () => told('There is no outlet.'),
  OUTLET_UNKNOWN: (given) =>
    told('No outlet on record is called “{given}”. Record it first, or correct the name.', { given }),
  OUTLET_AMBIGUOUS: (given) => told('Several outlets are called “{given}”.', { given }),
  ADDRESS_BROKEN: (given) => told('“{given}” is no address of a page.', { given }),
  TYPE_UNKNOWN: (given) => told('No type of coverage is called “{given}”.', { given }),
  TONE_UNKNOWN: (given) => told('“{given}” is no tone. Write positive, neutral, negative or mixed.', { given }),
  DEPTH_UNKNOWN: (given) =>
    told('“{given}” is no depth. Write mention, quote, feature, dedicated or cover.', { given }),
  LANGUAGE_BROKEN: (given) => told('“{given}” is no code of a language.', { given }),
  REACH_BROKEN: (given) => told('“{given}” is no number of people, or nobody is named who counted it.', { given }),
  TOO_LONG: (given) => told('This is longer than can be kept: “{given}”', { given }),
};
