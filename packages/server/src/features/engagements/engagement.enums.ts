import { registerEnumType } from 'type-graphql';

export enum EngagementStatus {
  PLANNED = 'PLANNED',
  CONFIRMED = 'CONFIRMED',
  TENTATIVE = 'TENTATIVE',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
  POSTPONED = 'POSTPONED',
  NO_SHOW = 'NO_SHOW',
  UNREACHABLE = 'UNREACHABLE',
}
registerEnumType(EngagementStatus, {
  name: 'EngagementStatus',
  description: 'How far an engagement is.',
  valuesConfig: {
    PLANNED: { description: 'Open: we want it.' },
    CONFIRMED: { description: 'Open: they agreed.' },
    TENTATIVE: { description: 'Open: they may come.' },
    HELD: { description: 'Done: it took place.' },
    CANCELLED: { description: 'Not done: called off.' },
    POSTPONED: { description: 'Not done: put off to a later time.' },
    NO_SHOW: { description: 'Not done: they did not come.' },
    UNREACHABLE: { description: 'Not done: nobody answered.' },
  },
});

export enum Medium {
  IN_PERSON = 'IN_PERSON',
  PHONE = 'PHONE',
  VIDEO = 'VIDEO',
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
  SMS = 'SMS',
  WHATSAPP = 'WHATSAPP',
  SIGNAL = 'SIGNAL',
  SOCIAL = 'SOCIAL',
  BROADCAST = 'BROADCAST',
  OTHER = 'OTHER',
}
registerEnumType(Medium, {
  name: 'Medium',
  description: 'How an engagement takes place.',
  valuesConfig: {
    IN_PERSON: { description: 'Face to face.' },
    PHONE: { description: 'By phone.' },
    VIDEO: { description: 'By video call.' },
    EMAIL: { description: 'By e-mail.' },
    LETTER: { description: 'By letter.' },
    SMS: { description: 'By text message.' },
    WHATSAPP: { description: 'By WhatsApp.' },
    SIGNAL: { description: 'By Signal.' },
    SOCIAL: { description: 'On social media.' },
    BROADCAST: { description: 'On radio or television.' },
    OTHER: { description: 'In another way.' },
  },
});

export enum EngagementDirection {
  OUTBOUND = 'OUTBOUND',
  INBOUND = 'INBOUND',
  MUTUAL = 'MUTUAL',
}
registerEnumType(EngagementDirection, {
  name: 'EngagementDirection',
  description: 'Who sought it.',
  valuesConfig: {
    OUTBOUND: { description: 'We did.' },
    INBOUND: { description: 'They did.' },
    MUTUAL: { description: 'Both.' },
  },
});

export enum ParticipationLevel {
  INFORM = 'INFORM',
  CONSULT = 'CONSULT',
  INVOLVE = 'INVOLVE',
  COLLABORATE = 'COLLABORATE',
  EMPOWER = 'EMPOWER',
}
registerEnumType(ParticipationLevel, {
  name: 'ParticipationLevel',
  description: 'How far they had a say: the spectrum of IAP2.',
  valuesConfig: {
    INFORM: { description: 'We told.' },
    CONSULT: { description: 'We asked.' },
    INVOLVE: { description: 'We worked it through with them.' },
    COLLABORATE: { description: 'We decided together.' },
    EMPOWER: { description: 'They decided.' },
  },
});

export enum ParticipantRole {
  ORGANISER = 'ORGANISER',
  STAFF_LEAD = 'STAFF_LEAD',
  FACILITATOR = 'FACILITATOR',
  SPEAKER = 'SPEAKER',
  ATTENDEE = 'ATTENDEE',
  INTERPRETER = 'INTERPRETER',
  NOTE_TAKER = 'NOTE_TAKER',
  OBSERVER = 'OBSERVER',
  SUBJECT = 'SUBJECT',
}
registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'As what somebody takes part.',
  valuesConfig: {
    ORGANISER: { description: 'Called the engagement.' },
    STAFF_LEAD: { description: 'Leads it for us.' },
    FACILITATOR: { description: 'Moderates or trains.' },
    SPEAKER: { description: 'Speaks or presents.' },
    ATTENDEE: { description: 'Takes part.' },
    INTERPRETER: { description: 'Interprets.' },
    NOTE_TAKER: { description: 'Takes the notes.' },
    OBSERVER: { description: 'Watches.' },
    SUBJECT: { description: 'Is spoken about.' },
  },
});

export enum Attendance {
  INVITED = 'INVITED',
  ACCEPTED = 'ACCEPTED',
  TENTATIVE = 'TENTATIVE',
  DECLINED = 'DECLINED',
  ATTENDED = 'ATTENDED',
  APOLOGIES = 'APOLOGIES',
  NO_SHOW = 'NO_SHOW',
  WALK_IN = 'WALK_IN',
}
registerEnumType(Attendance, {
  name: 'Attendance',
  description: 'Whether somebody comes, or came.',
  valuesConfig: {
    INVITED: { description: 'Has not answered.' },
    ACCEPTED: { description: 'Said yes.' },
    TENTATIVE: { description: 'Said perhaps.' },
    DECLINED: { description: 'Said no.' },
    ATTENDED: { description: 'Came.' },
    APOLOGIES: { description: 'Sent apologies.' },
    NO_SHOW: { description: 'Did not come, and said nothing.' },
    WALK_IN: { description: 'Came without an invitation.' },
  },
});

export enum FollowUp {
  NONE = 'NONE',
  REQUIRED = 'REQUIRED',
  DONE = 'DONE',
  UNRESOLVED = 'UNRESOLVED',
}
registerEnumType(FollowUp, {
  name: 'FollowUp',
  description: 'What became of a discussion point; follows from its tasks.',
  valuesConfig: {
    NONE: { description: 'It has no task.' },
    REQUIRED: { description: 'A task is open.' },
    DONE: { description: 'Its tasks are done.' },
    UNRESOLVED: { description: 'Its tasks were given up.' },
  },
});

export enum EngagementGrouping {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
  TYPE = 'TYPE',
  COUNTY = 'COUNTY',
  STATUS = 'STATUS',
  MEDIUM = 'MEDIUM',
  TOPIC = 'TOPIC',
  STAKEHOLDER_KIND = 'STAKEHOLDER_KIND',
  STAFF = 'STAFF',
}
registerEnumType(EngagementGrouping, {
  name: 'EngagementGrouping',
  description: 'What engagements are counted by.',
  valuesConfig: {
    DAY: { description: 'Day in Nairobi.' },
    WEEK: { description: 'Week in Nairobi, by its Monday.' },
    MONTH: { description: 'Month in Nairobi, such as `2026-11`.' },
    QUARTER: { description: 'Quarter of the calendar year in Nairobi, such as `2026-Q4`.' },
    YEAR: { description: 'Year in Nairobi.' },
    TYPE: { description: 'Type.' },
    COUNTY: { description: 'County.' },
    STATUS: { description: 'Status.' },
    MEDIUM: { description: 'Medium.' },
    TOPIC: { description: 'Topic; an engagement counts under each of its own, and under none where it has none.' },
    STAKEHOLDER_KIND: { description: 'Kind of stakeholder who took part; likewise. Staff only.' },
    STAFF: { description: 'Who recorded them.' },
  },
});
