import { registerEnumType } from 'type-graphql';

export enum EnquiryKind {
  PRESS = 'PRESS',
  RESEARCH = 'RESEARCH',
}
registerEnumType(EnquiryKind, {
  name: 'EnquiryKind',
  description: 'What an enquiry is for.',
  valuesConfig: {
    PRESS: { description: 'A story: from a journalist or an outlet.' },
    RESEARCH: { description: 'Research: from a student or practitioner of journalism, law, medicine, …' },
  },
});

export enum EnquiryStatus {
  NEW = 'NEW',
  IN_PROGRESS = 'IN_PROGRESS',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(EnquiryStatus, {
  name: 'EnquiryStatus',
  description: 'How far an enquiry is.',
  valuesConfig: {
    NEW: { description: 'Nobody has taken it yet.' },
    IN_PROGRESS: { description: 'Somebody is finding the answer.' },
    ANSWERED: { description: 'Answered.' },
    DECLINED: { description: 'We said that we do not answer it, and why.' },
    EXPIRED: { description: 'No answer is waited for any more.' },
  },
});

/** From when it came to when it was answered. */
export enum EnquirySpeed {
  FOUR_HOURS = 'FOUR_HOURS',
  ONE_DAY = 'ONE_DAY',
  THREE_DAYS = 'THREE_DAYS',
  LONGER = 'LONGER',
}
registerEnumType(EnquirySpeed, {
  name: 'EnquirySpeed',
  description: 'How fast an enquiry was answered, from when it came.',
  valuesConfig: {
    FOUR_HOURS: { description: 'Within 4 hours.' },
    ONE_DAY: { description: 'Within 24 hours.' },
    THREE_DAYS: { description: 'Within 72 hours.' },
    LONGER: { description: 'Later.' },
  },
});

/** Whose enquiries, from the viewer’s side. */
export enum EnquiriesOf {
  VIEWER = 'VIEWER',
  NOBODY = 'NOBODY',
  VIEWER_OR_NOBODY = 'VIEWER_OR_NOBODY',
}
registerEnumType(EnquiriesOf, {
  name: 'EnquiriesOf',
  description: 'Whose enquiries, from the viewer’s side.',
  valuesConfig: {
    VIEWER: { description: 'Given to the viewer.' },
    NOBODY: { description: 'Given to nobody yet.' },
    VIEWER_OR_NOBODY: { description: 'Given to the viewer, or to nobody yet.' },
  },
});

export enum EnquiryGrouping {
  STATUS = 'STATUS',
  KIND = 'KIND',
  SPEED = 'SPEED',
  IN_TIME = 'IN_TIME',
  MONTH = 'MONTH',
}
registerEnumType(EnquiryGrouping, {
  name: 'EnquiryGrouping',
  description: 'What enquiries can be counted by.',
  valuesConfig: {
    STATUS: { description: 'How far they are.' },
    KIND: { description: 'What they are for.' },
    SPEED: { description: 'How fast they were answered; null while they are not.' },
    IN_TIME: { description: 'Whether the answer came by the deadline; null where there is none of the two.' },
    MONTH: { description: 'The month in Nairobi in which they came.' },
  },
});
