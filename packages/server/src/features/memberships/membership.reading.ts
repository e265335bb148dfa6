import { guardedReading, visibleUnderParents, witnessed } from '../../access';
import { type Argument, type Row, type Sql, extend, many, one, partialDay, sql } from '../../reading';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { postReading } from '../posts';
import { Membership } from './membership.entity';
import { MembershipType } from './membership.type';

/** Holds on a day: an unknown start counts as long ago, an open end as not yet. */
const holdsOn = (row: Row<Membership>, day: Sql): Sql =>
  sql`(coalesce(${row.startedOn}, '-infinity') <= ${day} and coalesce(${row.endedOn}, 'infinity') >= ${day})`;

const today = sql`(now() at time zone 'Africa/Nairobi')::date`;
const holdsToday = (row: Row<Membership>): Sql => holdsOn(row, today);

export const membershipReading = guardedReading(Membership, MembershipType, {
  id: 'mem',
  witness: (row, viewer) => witnessed('Membership', row, viewer),
  visible: (row, viewer) =>
    visibleUnderParents(
      row,
      [
        { table: 'person', id: row.personId },
        { table: 'organisation', id: row.organisationId },
      ],
      viewer,
    ),
  fields: {
    at: {},
    role: { filter: true },
    startedOn: {
      value: (row) => partialDay(row.startedOn, row.startedPrecision),
      type: 'text',
      nullable: true,
      comparedBy: 'startedOn',
    },
    endedOn: {
      value: (row) => partialDay(row.endedOn, row.endedPrecision),
      type: 'text',
      nullable: true,
      comparedBy: 'endedOn',
    },
    isCurrent: { value: holdsToday, type: 'boolean', filter: true },
    endReason: {},
    source: {},
    sensitivity: {},
    version: {},
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    post: one(postReading, { by: 'postId' }),
  },
});

const newestFirst = [{ field: 'startedOn', descending: true }] as const;
const conditions = {
  asOf: (row: Row<Membership>, day: Argument) => holdsOn(row, sql`${day.bind('date')}`),
  current: (row: Row<Membership>, wanted: Argument) =>
    wanted.value === true ? holdsToday(row) : sql`not ${holdsToday(row)}`,
};

export const personMemberships = extend(personReading, {
  relations: {
    memberships: many(membershipReading, { on: 'personId', order: newestFirst, conditions }),
    currentMembership: many(membershipReading, {
      on: 'personId',
      where: holdsToday,
      order: [{ field: 'hasPost', descending: true }, ...newestFirst],
    }),
  },
});

export const organisationMemberships = extend(organisationReading, {
  relations: { memberships: many(membershipReading, { on: 'organisationId', order: newestFirst, conditions }) },
});

export const postHolders = extend(postReading, {
  relations: {
    holders: many(membershipReading, {
      on: 'postId',
      node: 'person',
      order: newestFirst,
      conditions: { asOf: conditions.asOf },
    }),
  },
});
