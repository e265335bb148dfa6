import { type Row, type Sql, extend, source, sql, tableOf, timeline } from '../../reading';
import { type Commitment, commitmentReading } from '../commitments';
import { type EmbargoBreach, breachReading } from '../embargoes';
import {
  EngagementOrganisation,
  Participation,
  engagementReading,
  engagementsOfOrganisation,
  engagementsOfPerson,
} from '../engagements';
import { type Clipping, ClippingPerson, clippingReading } from '../coverage';
import { type Enquiry, enquiryReading } from '../enquiries';
import { type StoredFile, fileReading } from '../files';
import { type MediaEventInvitee, inviteeReading, isTold } from '../media-events';
import { type Membership, membershipReading } from '../memberships';
import { type Note, noteReading } from '../notes';
import { type Organisation, organisationReading } from '../organisations';
import { type Person, personReading } from '../people';
import { type PitchRecipient, pitchRecipientReading } from '../pitches';
import { type Task, taskReading } from '../tasks';

/** Follow-ups stand in their engagement's entry, so that nothing is told twice. */
const onItsOwn = (row: Row<Task>) => sql`${row.engagementId} is null`;

const attendedBy = (person: Row<Person>) => {
  const [participations, participation] = tableOf(Participation);
  return sql`select ${participation.engagementId} from ${participations} where ${participation.personId} = ${person.id}`;
};

const attendedFor = (organisation: Row<Organisation>) => {
  const [parties, party] = tableOf(EngagementOrganisation);
  return sql`select ${party.engagementId} from ${parties} where ${party.organisationId} = ${organisation.id}`;
};

const takingPart = (person: Row<Person>) => {
  const [parts, part] = tableOf(ClippingPerson);
  return sql`select ${part.clippingId} from ${parts} where ${part.personId} = ${person.id}`;
};

/** A promise stands in the entry of the engagement in which it was made, and by itself once it was kept or broken. */
const inItsEngagement = (row: Row<Commitment>, engagements: Sql) =>
  sql`${row.settledAt} is null and ${row.engagementId} in (${engagements})`;

export const personTimeline = extend(personReading, {
  relations: {
    timeline: timeline({
      sources: [
        source('ENGAGEMENT', engagementReading, {
          at: 'startsAt',
          over: engagementsOfPerson,
        }),
        source('COMMITMENT', commitmentReading, {
          at: 'at',
          link: (row: Row<Commitment>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
          toldIn: {
            kind: 'ENGAGEMENT',
            when: (row: Row<Commitment>, person: Row<Person>) => inItsEngagement(row, attendedBy(person)),
          },
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
        source('PITCH', pitchRecipientReading, {
          at: 'sentAt',
          link: (row: Row<PitchRecipient>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
          where: (row: Row<PitchRecipient>) => sql`${row.sentAt} is not null`,
        }),
        source('EMBARGO_BREACH', breachReading, {
          at: 'breachedAt',
          link: (row: Row<EmbargoBreach>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
        }),
        source('MEDIA_EVENT', inviteeReading, {
          at: 'at',
          link: (row: Row<MediaEventInvitee>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
          where: isTold,
        }),
        source('ENQUIRY', enquiryReading, {
          at: 'receivedAt',
          link: (row: Row<Enquiry>, person: Row<Person>) => sql`${row.personId} = ${person.id}`,
        }),
        source('COVERAGE', clippingReading, {
          at: 'at',
          link: (row: Row<Clipping>, person: Row<Person>) => sql`${row.id} in (${takingPart(person)})`,
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
          over: engagementsOfOrganisation,
        }),
        source('COMMITMENT', commitmentReading, {
          at: 'at',
          link: (row: Row<Commitment>, organisation: Row<Organisation>) =>
            sql`${row.organisationId} = ${organisation.id}`,
          toldIn: {
            kind: 'ENGAGEMENT',
            when: (row: Row<Commitment>, organisation: Row<Organisation>) =>
              inItsEngagement(row, attendedFor(organisation)),
          },
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
        source('EMBARGO_BREACH', breachReading, {
          at: 'breachedAt',
          link: (row: Row<EmbargoBreach>, organisation: Row<Organisation>) =>
            sql`${row.organisationId} = ${organisation.id}`,
        }),
        source('MEDIA_EVENT', inviteeReading, {
          at: 'at',
          link: (row: Row<MediaEventInvitee>, organisation: Row<Organisation>) =>
            sql`${row.organisationId} = ${organisation.id}`,
          where: isTold,
        }),
        source('ENQUIRY', enquiryReading, {
          at: 'receivedAt',
          link: (row: Row<Enquiry>, organisation: Row<Organisation>) => sql`${row.organisationId} = ${organisation.id}`,
        }),
        source('COVERAGE', clippingReading, {
          at: 'at',
          link: (row: Row<Clipping>, organisation: Row<Organisation>) =>
            sql`${row.organisationId} = ${organisation.id}`,
        }),
      ],
    }),
  },
});
