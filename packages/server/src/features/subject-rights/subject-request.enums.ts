import { registerEnumType } from 'type-graphql';

/** What somebody may ask by the Data Protection Act 2019. */
export enum SubjectRight {
  ACCESS = 'ACCESS',
  RECTIFICATION = 'RECTIFICATION',
  ERASURE = 'ERASURE',
  PORTABILITY = 'PORTABILITY',
  OBJECTION = 'OBJECTION',
}
registerEnumType(SubjectRight, {
  name: 'SubjectRight',
  description: 'What somebody may ask by Kenya’s Data Protection Act 2019.',
  valuesConfig: {
    ACCESS: { description: 'To see what is held on them: section 26, within 7 days.' },
    RECTIFICATION: { description: 'To have put right what is wrong: section 40, within 14 days.' },
    ERASURE: { description: 'To be erased: section 40, within 14 days.' },
    PORTABILITY: { description: 'To get it in a form that machines read: section 38, within 30 days.' },
    OBJECTION: { description: 'That it is not used any more: section 36, within 14 days.' },
  },
});

/**
 * Days from the day of receipt until the answer is due: regulations 8 to 12 of the Data Protection (General)
 * Regulations, 2021.
 */
export const daysToAnswer: Readonly<Record<SubjectRight, number>> = {
  ACCESS: 7,
  RECTIFICATION: 14,
  ERASURE: 14,
  PORTABILITY: 30,
  OBJECTION: 14,
};

export enum SubjectRequestOutcome {
  GRANTED = 'GRANTED',
  GRANTED_IN_PART = 'GRANTED_IN_PART',
  REFUSED = 'REFUSED',
  TAKEN_BACK = 'TAKEN_BACK',
}
registerEnumType(SubjectRequestOutcome, {
  name: 'SubjectRequestOutcome',
  description: 'What came of a request.',
  valuesConfig: {
    GRANTED: { description: 'All of it was done.' },
    GRANTED_IN_PART: { description: 'Part of it was done, and they were told why not the rest.' },
    REFUSED: { description: 'It was refused, and they were told why.' },
    TAKEN_BACK: { description: 'They took it back.' },
  },
});
