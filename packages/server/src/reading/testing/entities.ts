import { type ColumnType, EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export class County {
  id: string;
  code: number;
  name: string;
}

export class Organisation {
  id: string;
  name: string;
  countyId: string | null;
  level: number;
}

export class Person {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  influence: number | null;
  languages: string[];
  preferences: object | null;
  isJournalist: boolean;
  bornOn: string | null;
  bornPrecision: string | null;
  countyId: string;
  organisationId: string | null;
  followers: string;
  level: number;
  createdAt: Date;
}

export class ContactCard {
  id: string;
  personId: string;
  address: string;
}

export class Post {
  id: string;
  title: string;
}

export class Membership {
  id: string;
  personId: string;
  postId: string;
  startedOn: string;
  endedOn: string | null;
}

export class Engagement {
  id: string;
  kind: string;
  startsAt: Date;
  subject: string;
  notes: string | null;
  countyId: string | null;
  hostId: string | null;
  level: number;
}

export class Participation {
  id: string;
  engagementId: string;
  personId: string | null;
  organisationId: string | null;
  role: string;
}

export class Topic {
  id: string;
  name: string;
}

export class EngagementTopic {
  engagementId: string;
  topicId: string;
  main: boolean;
}

export class Commitment {
  id: string;
  personId: string;
  text: string;
  dueOn: string | null;
  isOpen: boolean;
}

export class Opened {
  recordId: string;
  audienceId: string;
  expiresAt: Date;
}

const snake = (name: string): string => name.replace(/\B[A-Z]/g, '_$&').toLowerCase();

/** `uuid`, `text[]` for an array, `date?` where it may be null; the first one is the key. */
function column(property: string, form: string, place: number): [string, EntitySchemaColumnOptions] {
  const type = form.replace(/\[\]|\?/g, '') as ColumnType;
  const [nullable, array] = [form.endsWith('?'), form.includes('[]')];
  return [property, { name: snake(property), type, array, nullable, primary: place === 0 }];
}

// Not by decorators: those would be known to every other test of the same process.
const table = <Entity>(target: new () => Entity, forms: Record<keyof Entity & string, string>): EntitySchema =>
  new EntitySchema({
    target,
    name: target.name,
    tableName: snake(target.name),
    columns: Object.fromEntries(Object.entries<string>(forms).map(([name, form], place) => column(name, form, place))),
  });

export const entities = [
  table(County, { id: 'uuid', code: 'int', name: 'text' }),
  table(Organisation, { id: 'uuid', name: 'text', countyId: 'uuid?', level: 'smallint' }),
  table(Person, {
    id: 'uuid',
    firstName: 'text',
    lastName: 'text',
    email: 'text?',
    influence: 'smallint?',
    languages: 'text[]',
    preferences: 'jsonb?',
    isJournalist: 'boolean',
    bornOn: 'date?',
    bornPrecision: 'text?',
    countyId: 'uuid',
    organisationId: 'uuid?',
    followers: 'bigint',
    level: 'smallint',
    createdAt: 'timestamptz',
  }),
  table(ContactCard, { id: 'uuid', personId: 'uuid', address: 'text' }),
  table(Post, { id: 'uuid', title: 'text' }),
  table(Membership, { id: 'uuid', personId: 'uuid', postId: 'uuid', startedOn: 'date', endedOn: 'date?' }),
  table(Engagement, {
    id: 'uuid',
    kind: 'text',
    startsAt: 'timestamptz',
    subject: 'text',
    notes: 'text?',
    countyId: 'uuid?',
    hostId: 'uuid?',
    level: 'smallint',
  }),
  table(Participation, { id: 'uuid', engagementId: 'uuid', personId: 'uuid?', organisationId: 'uuid?', role: 'text' }),
  table(Topic, { id: 'uuid', name: 'text' }),
  table(EngagementTopic, { engagementId: 'uuid', topicId: 'uuid', main: 'boolean' }),
  table(Commitment, { id: 'uuid', personId: 'uuid', text: 'text', dueOn: 'date?', isOpen: 'boolean' }),
  table(Opened, { recordId: 'uuid', audienceId: 'uuid', expiresAt: 'timestamptz' }),
];
