import {
  type Row,
  type Sql,
  type Viewer,
  anyNode,
  embedded,
  everyone,
  extend,
  fact,
  grouped,
  many,
  one,
  oneOf,
  partialDay,
  ranked,
  reading,
  type RootRead,
  source,
  sql,
  tableOf,
  through,
  timeline,
} from '..';
import {
  Commitment,
  ContactCard,
  County,
  Engagement,
  EngagementTopic,
  Membership,
  Opened,
  Organisation,
  Participation,
  Person,
  Post,
  Topic,
} from './entities';

export interface TestActor {
  readonly kind: 'staff' | 'partner';
  readonly audiences: readonly string[];
}

export interface TestViewer extends Viewer {
  readonly kind: TestActor['kind'];
}

const audiences = fact((actor: TestActor) => actor.audiences, 'uuid[]');

function openedTo(id: Sql): Sql {
  const [grants, grant] = tableOf(Opened);
  return sql`exists (select from ${grants} where ${grant.recordId} = ${id} and ${grant.audienceId} = any(${audiences}) and ${grant.expiresAt} > now() offset 0)`;
}

const byLevel = (row: Row<{ id: string; level: number }>, { kind }: TestViewer): Sql =>
  sql`(${row.level} <= ${kind === 'staff' ? 1 : 0} or ${openedTo(row.id)})`;

const staffOnly = (_: unknown, { kind }: TestViewer): boolean => kind === 'staff';
const contact = (row: Row<Person>, { kind }: TestViewer) => kind === 'staff' || sql`${row.firstName} = 'F6'`;

class CountyType {
  code: number;
  name: string;
}
export const countyReading = reading(County, CountyType, {
  id: 'cty',
  visible: everyone,
  fields: { code: {}, name: { filter: true } },
});

class OrganisationType {
  name: string;
}
export const organisationReading = reading(Organisation, OrganisationType, {
  id: 'org',
  visible: byLevel,
  fields: { name: { filter: true } },
  relations: { county: one(countyReading, { by: 'countyId' }) },
});

class PersonAbilities {
  amend: boolean;
  share: boolean;
}
export const personAbilities = reading(Person, PersonAbilities, {
  visible: everyone,
  fields: {
    amend: { value: staffOnly, type: 'boolean' },
    share: { value: (row, { kind }: TestViewer) => kind === 'staff' && sql`${row.level} < 2`, type: 'boolean' },
  },
});

class PersonType {
  firstName: string;
  surname: string;
  email: string | null;
  influence: number | null;
  languages: string[];
  preferences: object | null;
  isJournalist: boolean;
  bornOn: string | null;
  fullName: string;
  spokenCount: number;
  score: number | null;
  followers: string;
  createdAt: string;
}
export const personReading = reading(Person, PersonType, {
  id: 'per',
  visible: byLevel,
  fields: {
    firstName: { filter: true },
    surname: { from: 'lastName', sort: true },
    email: { read: contact, filter: true, sort: true },
    influence: { read: staffOnly, filter: true, sort: true },
    languages: { filter: true },
    preferences: {},
    isJournalist: { filter: true },
    bornOn: {
      value: (row) => partialDay(row.bornOn, row.bornPrecision),
      type: 'text',
      nullable: true,
      comparedBy: 'bornOn',
      filter: true,
      sort: true,
    },
    fullName: {
      value: (row) => sql`${row.firstName} || ' ' || ${row.lastName}`,
      type: 'text',
      filter: true,
      sort: true,
    },
    spokenCount: { value: (row) => sql`cardinality(${row.languages})`, type: 'int' },
    score: { value: (row) => sql`${row.influence} + 1`, type: 'int', nullable: true, sort: true },
    followers: {},
    createdAt: {},
  },
  relations: {
    county: one(countyReading, { by: 'countyId' }),
    organisation: one(organisationReading, { by: 'organisationId' }),
    viewerCan: embedded(personAbilities),
  },
  resolved: { initials: ['firstName', 'lastName'], contact: ['email', 'id'] },
});

class ContactCardType {
  address: string;
}
const cardReading = reading(ContactCard, ContactCardType, { visible: everyone, fields: { address: {} } });

class PostType {
  title: string;
}
export const postReading = reading(Post, PostType, { id: 'pst', visible: everyone, fields: { title: {} } });

class MembershipType {
  startedOn: string;
  endedOn: string | null;
}
const heldOn = (row: Row<Membership>, day: Parameters<typeof sql>[1]): Sql =>
  sql`(${row.startedOn} <= ${day!} and (${row.endedOn} is null or ${row.endedOn} > ${day!}))`;
export const membershipReading = reading(Membership, MembershipType, {
  visible: everyone,
  fields: { startedOn: { sort: true }, endedOn: { filter: true } },
  relations: { post: one(postReading, { by: 'postId' }), person: one(personReading, { by: 'personId' }) },
});

class TopicType {
  name: string;
}
const topicReading = reading(Topic, TopicType, { visible: everyone, fields: { name: { filter: true } } });

class EngagementType {
  label: string;
  kind: string;
  startsAt: string;
  subject: string;
  notes: string | null;
}
export const engagementReading = reading(Engagement, EngagementType, {
  id: 'eng',
  visible: byLevel,
  fields: {
    label: { from: 'subject' },
    kind: { filter: true },
    startsAt: { filter: true },
    subject: {},
    notes: { read: staffOnly, filter: true },
  },
  relations: {
    county: one(countyReading, { by: 'countyId' }),
    host: one(personReading, { by: 'hostId' }),
    topics: through(topicReading, {
      join: EngagementTopic,
      here: 'engagementId',
      there: 'topicId',
      order: [{ field: 'name' }],
    }),
    mainTopics: through(topicReading, {
      join: EngagementTopic,
      here: 'engagementId',
      there: 'topicId',
      joined: (join) => join.main,
      order: [{ field: 'name' }],
    }),
  },
});

class ParticipationType {
  role: string;
}
const participationReading = reading(Participation, ParticipationType, {
  visible: everyone,
  fields: { role: { filter: true } },
  relations: {
    person: one(personReading, { by: 'personId' }),
    engagement: one(engagementReading, { by: 'engagementId' }),
    stakeholder: oneOf({ to: personReading, by: 'personId' }, { to: organisationReading, by: 'organisationId' }),
  },
});

class CommitmentType {
  label: string;
  text: string;
  dueOn: string | null;
}
const commitmentReading = reading(Commitment, CommitmentType, {
  id: 'com',
  visible: everyone,
  fields: { label: { from: 'text' }, text: {}, dueOn: {} },
});

export const readings = [
  countyReading,
  organisationReading,
  personAbilities,
  personReading,
  cardReading,
  postReading,
  membershipReading,
  topicReading,
  engagementReading,
  participationReading,
  commitmentReading,
];

export const extensions = [
  extend(countyReading, {
    relations: { people: many(personReading, { on: 'countyId', order: [{ field: 'firstName' }] }) },
  }),
  extend(organisationReading, {
    relations: { people: many(personReading, { on: 'organisationId', order: [{ field: 'firstName' }] }) },
  }),
  extend(personReading, {
    relations: {
      card: many(cardReading, { on: 'personId' }),
      posts: many(membershipReading, {
        on: 'personId',
        order: [{ field: 'startedOn' }],
        conditions: {
          asOf: {
            given: (row: Row<Membership>, day) => heldOn(row, day.bind('date')),
            otherwise: (row: Row<Membership>) => sql`${row.endedOn} is null`,
          },
        },
      }),
      participations: many(participationReading, {
        on: 'personId',
        conditions: { role: (row, role) => sql`${row.role} = ${role.bind('text')}` },
      }),
      openCommitments: many(commitmentReading, {
        on: 'personId',
        where: (row) => row.isOpen,
        order: [{ field: 'dueOn' }],
      }),
      pressing: many(commitmentReading, {
        on: 'personId',
        where: (row) => sql`${row.isOpen} or ${row.dueOn} is not null`,
        order: [{ field: 'dueOn' }],
      }),
      secrets: many(commitmentReading, { on: 'personId', read: staffOnly, order: [{ field: 'dueOn' }] }),
      timeline: timeline({
        sources: [
          source('ENGAGEMENT', engagementReading, {
            at: 'startsAt',
            link: (row, parent: Row<Person>) => {
              const [participations, participation] = tableOf(Participation);
              return sql`${row.id} in (select ${participation.engagementId} from ${participations} where ${participation.personId} = ${parent.id})`;
            },
          }),
          source('COMMITMENT', commitmentReading, {
            at: 'dueOn',
            link: (row, parent: Row<Person>) => sql`${row.personId} = ${parent.id}`,
          }),
        ],
      }),
    },
  }),
  extend(postReading, {
    relations: {
      holders: many(membershipReading, {
        on: 'postId',
        node: 'person',
        order: [{ field: 'startedOn', descending: true }],
        conditions: { asOf: (row, day) => heldOn(row, day.bind('date')) },
      }),
    },
  }),
  extend(engagementReading, {
    relations: {
      participants: many(participationReading, { on: 'engagementId', order: [{ field: 'role' }] }),
      stakeholders: many(participationReading, { on: 'engagementId', node: 'stakeholder', order: [{ field: 'role' }] }),
    },
  }),
  extend(topicReading, {
    relations: {
      engagements: through(engagementReading, {
        join: EngagementTopic,
        here: 'topicId',
        there: 'engagementId',
        order: [{ field: 'startsAt', descending: true }],
      }),
    },
  }),
];

/** What each root field reads. */
export const roots: Record<string, RootRead> = {
  people: many(personReading, {
    order: [{ field: 'surname' }, { field: 'firstName' }],
    conditions: {
      search: (row, text) => sql`${row.firstName} ilike ${text.bind('text', (value: string) => `${value}%`)}`,
      country: () => undefined,
    },
  }),
  person: one(personReading),
  node: anyNode,
  me: one(personReading, { where: (row) => sql`${row.id} = any(${audiences})` }),
  post: one(postReading),
  topic: one(topicReading, { conditions: { name: (row, name) => sql`${row.name} = ${name.bind('text')}` } }),
  counties: many(countyReading, { order: [{ field: 'name' }] }),
  engagement: one(engagementReading),
  engagements: many(engagementReading, {
    order: [{ field: 'startsAt', descending: true }],
    conditions: { asOf: (row, day) => sql`${row.startsAt} <= ${day.bind('timestamptz')}` },
  }),
  engagementsGroupedBy: grouped(engagementReading, {
    by: {
      MONTH: {
        as: 'month',
        value: (row) => sql`to_char(${row.startsAt} at time zone 'Africa/Nairobi', 'YYYY-MM')`,
        type: 'text',
      },
      KIND: 'kind',
      COUNTY: 'county',
      HOST: 'host',
      NOTES: 'notes',
    },
    conditions: { since: (row, day) => sql`${row.startsAt} >= ${day.bind('timestamptz')}` },
  }),
  findPeople: ranked(personReading, {
    rank: (row, given) => sql`(${row.firstName} = ${given.get('text').bind('text')})::int`,
    conditions: {
      text: (row, text) => sql`${row.firstName} like ${text.bind('text', (value: string) => `${value}%`)}`,
    },
    order: [{ field: 'firstName' }],
  }),
  timeline: timeline({
    sources: [
      source('ENGAGEMENT', engagementReading, { at: 'startsAt' }),
      source('COMMITMENT', commitmentReading, { at: 'dueOn' }),
    ],
  }),
};
