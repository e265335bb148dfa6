import { guardedReading, underParents, witnessedParents } from '../../access';
import { type Row, type Sql, all, embedded, extend, many, one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { Enquiry } from './enquiry.entity';
import { EnquiryAbilities, EnquiryType } from './enquiry.type';

export const enquiryAbilities = guardedReading(Enquiry, EnquiryAbilities, {
  type: 'EnquiryAbilities',
  visible: () => true,
  fields: { amend: { value: (_, { permissions }) => permissions.has('media:write'), type: 'boolean' } },
});

const isOpen = (row: Row<Enquiry>): Sql => sql`${row.status} in ('NEW', 'IN_PROGRESS')`;

const took = (row: Row<Enquiry>): Sql => sql`(${row.answeredAt} - ${row.receivedAt})`;

const askers = (row: Row<Enquiry>) =>
  [
    { table: 'person', id: row.personId },
    { table: 'organisation', id: row.organisationId },
  ] as const;

/** Enquiries are the house’s own work: partners see none; staff see those of whom they see. */
export const enquiryReading = guardedReading(Enquiry, EnquiryType, {
  id: 'enq',
  witness: (row, viewer) => witnessedParents(askers(row), viewer),
  visible: (row, viewer) => all([viewer.kind === 'staff', underParents(askers(row), viewer)]),
  fields: {
    at: { from: 'receivedAt' },
    kind: { filter: true },
    askedBy: {},
    channel: { filter: true },
    question: { filter: true },
    receivedAt: { filter: true, sort: true },
    dueAt: { filter: true, sort: true },
    isOverdue: {
      value: (row) => sql`(${isOpen(row)} and coalesce(${row.dueAt} < now(), false))`,
      type: 'boolean',
      filter: true,
    },
    status: { filter: true },
    answer: {},
    answeredAt: { filter: true },
    minutesToAnswer: {
      value: (row) => sql`(extract(epoch from ${took(row)}) / 60)::int`,
      type: 'int',
      nullable: true,
      filter: true,
    },
    speed: {
      value: (
        row,
      ) => sql`(case when ${took(row)} is null then null when ${took(row)} <= interval '4 hours' then 'FOUR_HOURS'
        when ${took(row)} <= interval '24 hours' then 'ONE_DAY' when ${took(row)} <= interval '72 hours' then 'THREE_DAYS' else 'LONGER' end)`,
      type: 'text',
      nullable: true,
      filter: true,
    },
    isInTime: {
      value: (row) => sql`(${row.answeredAt} <= ${row.dueAt})`,
      type: 'boolean',
      nullable: true,
      filter: true,
    },
    outcome: {},
    remindAt: {
      value: (row) => sql`(case when ${isOpen(row)} then ${row.remindAt} end)`,
      type: 'timestamptz',
      nullable: true,
    },
    createdAt: {},
    version: {},
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    assignee: one(accountReading, { by: 'assigneeId' }),
    answeredBy: one(accountReading, { by: 'answeredById' }),
    createdBy: one(accountReading, { by: 'createdById' }),
    viewerCan: embedded(enquiryAbilities),
  },
});

/** What enquiries can be counted by. */
export const enquiryGroupings = {
  STATUS: 'status',
  KIND: 'kind',
  SPEED: 'speed',
  IN_TIME: 'isInTime',
  MONTH: {
    as: 'month',
    value: (row: Row<Enquiry>) => sql`to_char(${row.receivedAt} at time zone 'Africa/Nairobi', 'YYYY-MM')`,
    type: 'text',
  },
};

const newest = [{ field: 'receivedAt', descending: true }] as const;

export const enquiryParents = [
  extend(personReading, { relations: { enquiries: many(enquiryReading, { on: 'personId', order: newest }) } }),
  extend(organisationReading, {
    relations: { enquiries: many(enquiryReading, { on: 'organisationId', order: newest }) },
  }),
];
