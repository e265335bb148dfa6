import { registerEnumType } from 'type-graphql';

/** Grounds for keeping personal data: section 30 of Kenya's Data Protection Act 2019. */
export enum LawfulBasis {
  CONSENT = 'CONSENT',
  CONTRACT = 'CONTRACT',
  LEGAL_OBLIGATION = 'LEGAL_OBLIGATION',
  VITAL_INTEREST = 'VITAL_INTEREST',
  PUBLIC_INTEREST = 'PUBLIC_INTEREST',
  LEGITIMATE_INTEREST = 'LEGITIMATE_INTEREST',
}
registerEnumType(LawfulBasis, {
  name: 'LawfulBasis',
  description: 'On what ground personal data is kept: section 30 of Kenya’s Data Protection Act 2019.',
  valuesConfig: {
    CONSENT: { description: 'The person agreed.' },
    CONTRACT: { description: 'A contract with the person needs it.' },
    LEGAL_OBLIGATION: { description: 'A law demands it.' },
    VITAL_INTEREST: { description: 'It protects somebody’s life or health.' },
    PUBLIC_INTEREST: { description: 'A task in the public interest needs it.' },
    LEGITIMATE_INTEREST: { description: 'Our legitimate interest, weighed against the person’s.' },
  },
});
