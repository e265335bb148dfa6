import { registerEnumType } from 'type-graphql';

export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}
registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'Monday.' },
    TUESDAY: { description: 'Tuesday.' },
    WEDNESDAY: { description: 'Wednesday.' },
    THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' },
    SATURDAY: { description: 'Saturday.' },
    SUNDAY: { description: 'Sunday.' },
  },
});

export enum PressCardCategory {
  LOCAL = 'LOCAL',
  FREELANCE = 'FREELANCE',
  FOREIGN_SHORT = 'FOREIGN_SHORT',
  FOREIGN_LONG = 'FOREIGN_LONG',
  PRACTITIONER = 'PRACTITIONER',
  TRAINER = 'TRAINER',
  STUDENT = 'STUDENT',
}
registerEnumType(PressCardCategory, {
  name: 'PressCardCategory',
  description: 'As what the Media Council accredited somebody.',
  valuesConfig: {
    LOCAL: { description: 'Local journalist.' },
    FREELANCE: { description: 'Freelance journalist.' },
    FOREIGN_SHORT: { description: 'Foreign journalist, for a short stay.' },
    FOREIGN_LONG: { description: 'Foreign journalist, for a long stay.' },
    PRACTITIONER: { description: 'Media practitioner.' },
    TRAINER: { description: 'Trainer of journalists.' },
    STUDENT: { description: 'Student of journalism.' },
  },
});
