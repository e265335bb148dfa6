import { registerEnumType } from 'type-graphql';

export enum OutletFrequency {
  CONTINUOUS = 'CONTINUOUS',
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  FORTNIGHTLY = 'FORTNIGHTLY',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  IRREGULAR = 'IRREGULAR',
}
registerEnumType(OutletFrequency, {
  name: 'OutletFrequency',
  description: 'How often an outlet comes out.',
  valuesConfig: {
    CONTINUOUS: { description: 'All day: broadcast, online, wire.' },
    DAILY: { description: 'Each day, or each working day.' },
    WEEKLY: { description: 'Each week.' },
    FORTNIGHTLY: { description: 'Every second week.' },
    MONTHLY: { description: 'Each month.' },
    QUARTERLY: { description: 'Each quarter.' },
    IRREGULAR: { description: 'Now and then.' },
  },
});

export enum OutletOwnership {
  PUBLIC = 'PUBLIC',
  PRIVATE = 'PRIVATE',
  COMMUNITY = 'COMMUNITY',
  RELIGIOUS = 'RELIGIOUS',
  ACADEMIC = 'ACADEMIC',
  PARTY = 'PARTY',
}
registerEnumType(OutletOwnership, {
  name: 'OutletOwnership',
  description: 'Whose an outlet is. The group that it is part of is its organisation’s parent.',
  valuesConfig: {
    PUBLIC: { description: 'Of the state, or a public broadcaster.' },
    PRIVATE: { description: 'Of a company or a person.' },
    COMMUNITY: { description: 'Of the community that it serves.' },
    RELIGIOUS: { description: 'Of a religious body.' },
    ACADEMIC: { description: 'Of a university or a school of journalism.' },
    PARTY: { description: 'Of a political party or politician.' },
  },
});
