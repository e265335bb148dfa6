import { registerEnumType } from 'type-graphql';

/** What is kept for a time and then goes. The audit log is none of them: it is never altered. */
export enum RetentionClass {
  PEOPLE = 'PEOPLE',
  SIGN_INS = 'SIGN_INS',
  LINKS = 'LINKS',
  REPEATED_SENDS = 'REPEATED_SENDS',
  UPLOADS = 'UPLOADS',
  IMPORTED_LISTS = 'IMPORTED_LISTS',
  NOTIFICATIONS = 'NOTIFICATIONS',
}
registerEnumType(RetentionClass, {
  name: 'RetentionClass',
  description: 'What is kept for a time and then goes. The audit log is none of them: it is never altered.',
  valuesConfig: {
    PEOPLE: {
      description:
        'People whom nobody has engaged for the period, who are kept for our legitimate interest or whose ground is lost, and whom nothing holds. Erased by hand only.',
    },
    SIGN_INS: { description: 'Sessions that have ended, and what is left of signing in.' },
    LINKS: { description: 'Invitations that nobody accepted, and links for a new password, once they have expired.' },
    REPEATED_SENDS: { description: 'Keys by which a repeated send is known.' },
    UPLOADS: { description: 'Files that were removed, or put to no record.' },
    IMPORTED_LISTS: { description: 'The files of imports that are finished; what came of them stays.' },
    NOTIFICATIONS: { description: 'Notifications that were read.' },
  },
});

export enum RetentionUnit {
  YEARS = 'YEARS',
  DAYS = 'DAYS',
}
registerEnumType(RetentionUnit, {
  name: 'RetentionUnit',
  description: 'In what a period is told.',
  valuesConfig: { YEARS: { description: 'Years.' }, DAYS: { description: 'Days.' } },
});

export const unitOf = (retentionClass: RetentionClass): RetentionUnit =>
  retentionClass === RetentionClass.PEOPLE ? RetentionUnit.YEARS : RetentionUnit.DAYS;
