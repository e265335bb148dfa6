import { registerEnumType } from 'type-graphql';

/** What somebody can agree to. */
export enum ConsentPurpose {
  KEEPING = 'KEEPING',
  CONTACT = 'CONTACT',
  MAILINGS = 'MAILINGS',
  SHARING = 'SHARING',
  PUBLICATION = 'PUBLICATION',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What somebody can agree to, and take back at any time.',
  valuesConfig: {
    KEEPING: { description: 'That their data is kept here. Whoever takes this back takes back everything.' },
    CONTACT: { description: 'That we contact them.' },
    MAILINGS: { description: 'Newsletters and other mailings.' },
    SHARING: { description: 'That partners see them. Withdrawn, they are closed to every partner at once.' },
    PUBLICATION: { description: 'That their name, words or image are published.' },
  },
});

export enum ConsentDecision {
  GIVEN = 'GIVEN',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ConsentDecision, {
  name: 'ConsentDecision',
  description: 'What they decided.',
  valuesConfig: { GIVEN: { description: 'They agreed.' }, WITHDRAWN: { description: 'They do not agree any more.' } },
});

export enum ConsentMeans {
  FORM = 'FORM',
  LETTER = 'LETTER',
  EMAIL = 'EMAIL',
  MESSAGE = 'MESSAGE',
  SPOKEN = 'SPOKEN',
  OTHER = 'OTHER',
}
registerEnumType(ConsentMeans, {
  name: 'ConsentMeans',
  description: 'How somebody told us.',
  valuesConfig: {
    FORM: { description: 'A form that they signed.' },
    LETTER: { description: 'A letter.' },
    EMAIL: { description: 'An e-mail.' },
    MESSAGE: { description: 'A text or chat message.' },
    SPOKEN: { description: 'In person or on the telephone.' },
    OTHER: { description: 'Another way; the evidence says which.' },
  },
});
