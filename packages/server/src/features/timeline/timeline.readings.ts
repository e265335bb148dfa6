import { type Row, extend, source, sql, tableOf, timeline } from '../../reading';
import { type Commitment, commitmentReading } from '../commitments';
import { type Engagement, EngagementOrganisation, Participation, engagementReading } from '../engagements';
import { type StoredFile, fileReading } from '../files';
import { type Membership, membershipReading } from '../memberships';
import { type Note, noteReading } from '../notes';
import { type Organisation, organisationReading } from '../organisations';
import { type Person, personReading } from '../people';
import { type Task, taskReading } from '../tasks';

/** Follow-ups stand in their engagement's entry, so that nothing is told twice. */
const onItsOwn = (row: Row<Task>) => sql`${row.engagementId} is null`;

export const personTimeline = extend(personReading, {
  relations: {
    timeline: timeline({
      sources: [
        source('ENGAGEMENT', engagementReading, {
          at: 'startsAt',
          link: (row: Row<Engagement>, person: Row<Person>) => {
            const [participations, participation] = tableOf(Participation);
            return sql`${row.id} in (select ${participation.engagementId} from ${participations} where ${participation.personId} = ${person.id})`;
          },
        }),
        source('COMMITMENT', commitmentReading, {
          at: 'madeAt',
          link: (row: Row<Commitment>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
        }),
        source('TASK', taskReading, {
          at: 'createdAt',
          link: (row: Row<Task>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
          where: onItsOwn,
        }),
        source('NOTE', noteReading, {
          at: 'createdAt',
          link: (row: Row<Note>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
        }),
        source('FILE', fileReading, {
          at: 'createdAt',
          link: (row: Row<StoredFile>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
        }),
        source('MEMBERSHIP', membershipReading, {
          at: 'at',
          link: (row: Row<Membership>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
        }),
      ],
    }),
  },
});

export const organisationTimeline = extend(organisationReading, {
  relations: {
    timeline: timeline({
      sources: [
        source('ENGAGEMENT', engagementReading, {
          at: 'startsAt',
          link: (row: Row<Engagement>, organisation: Row<Organisation>) => {
            const [parties, party] = tableOf(EngagementOrganisation);
            return sql`${row.id} in (select ${party.engagementId} from ${parties} where ${party.organisationId} = ${organisation.id})`;
          },
        }),
        source('COMMITMENT', commitmentReading, {
          at: 'madeAt',
          link: (row: Row<Commitment>, organisation: Row<Organisation>) =>
            sql`${row.organisationId} = ${organisation.id}`,
        }),
        source('TASK', taskReading, {
          at: 'createdAt',
          link: (row: Row<Task>, organisation: Row<Organisation>) => sql`${row.organisationId} = ${organisation.id}`,
          where: onItsOwn,
        }),
        source('NOTE', noteReading, {
          at: 'createdAt',
          link: (row: Row<Note>, organisation: Row<Organisation>) => sql`${row.organisationId} = ${organisation.id}`,
        }),
        source('FILE', fileReading, {
          at: 'createdAt',
          link: (row: Row<StoredFile>, organisation: Row<Organisation>) =>
            sql`${row.organisationId} = ${organisation.id}`,
        }),
        source('MEMBERSHIP', membershipReading, {
          at: 'at',
          link: (row: Row<Membership>, organisation: Row<Organisation>) =>
            sql`${row.organisationId} = ${organisation.id}`,
        }),
      ],
    }),
  },
});
