import { type Viewer, guardedReading, visibleBySensitivity } from '../../access';
import { type Row, type Sql, type Sums, literal, one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { countyReading } from '../areas';
import { termReading } from '../vocabularies';
import { EngagementCounted } from './engagement-counted.entity';
import { EngagementGroupType } from './engagement.type';

/** The first day of the period that a day lies in: found faster than its name, and in the same order. */
const firstDay = (period: string) => (row: { day: Sql }) => sql`date_trunc(${literal(period)}, ${row.day}::timestamp)`;
const named = (form: string) => (first: Sql) => sql`to_char(${first}, ${literal(form)})`;
const asDay = (first: Sql): Sql => sql`${first}::date`;

const periods = {
  WEEK: { as: 'week', value: firstDay('week'), type: 'date', shown: asDay },
  MONTH: { as: 'month', value: firstDay('month'), type: 'text', shown: named('YYYY-MM') },
  QUARTER: { as: 'quarter', value: firstDay('quarter'), type: 'text', shown: named('YYYY"-Q"Q') },
  YEAR: { as: 'year', value: firstDay('year'), type: 'text', shown: named('YYYY') },
};

const periodGroupings = { DAY: 'day', ...periods };

const ofOneDay = ({ value, shown, type }: (typeof periods)[keyof typeof periods]) => ({
  value: (row: { day: Sql }) => shown(value(row)),
  type,
  nullable: true,
});

/** What engagements can be counted by, of the rows themselves. */
export const engagementGroupings = {
  ...periodGroupings,
  TYPE: 'type',
  COUNTY: 'county',
  STATUS: 'status',
  MEDIUM: 'medium',
  TOPIC: { as: 'topic', through: 'topics' },
  STAKEHOLDER_KIND: { as: 'stakeholderKind', through: 'stakeholderKinds' },
  STAFF: 'createdBy',
};

/** Whose key each row of the sums holds, by what it is counted by. */
const dimensions: Readonly<Record<string, string>> = {
  TYPE: 'TYPE',
  COUNTY: 'COUNTY',
  TOPIC: 'TOPIC',
  STAKEHOLDER_KIND: 'KIND',
  STAFF: 'STAFF',
};

const key = { by: 'keyId', sameVisibility: true } as const;

/** A group as the sums tell it: one thing that it is counted by, beside a period and a status. */
export const engagementGroupReading = guardedReading(EngagementCounted, EngagementGroupType, {
  type: 'EngagementGroup',
  visible: (row, viewer) => viewer.kind === 'staff' && visibleBySensitivity(row.sensitivity, row.id, viewer),
  fields: {
    day: { filter: true },
    week: ofOneDay(periods.WEEK),
    month: ofOneDay(periods.MONTH),
    quarter: ofOneDay(periods.QUARTER),
    year: ofOneDay(periods.YEAR),
    status: { filter: true },
    medium: { value: () => sql`null::text`, type: 'text', nullable: true },
    count: {},
  },
  relations: {
    type: one(termReading, key),
    county: one(countyReading, key),
    topic: one(termReading, key),
    stakeholderKind: one(termReading, key),
    createdBy: one(accountReading, { by: 'keyId' }),
  },
});

/** Kept for staff, whom all that is not closed is open to; partners see a small part, which is counted as it stands. */
export const engagementSums: Sums = {
  to: engagementGroupReading,
  when: ({ kind }: Viewer) => kind === 'staff',
  count: 'count',
  instant: {
    field: 'startsAt',
    day: 'day',
    dayOf: (instant) => sql`(${instant} at time zone 'Africa/Nairobi')::date`,
  },
  by: {
    ...periodGroupings,
    STATUS: 'status',
    TYPE: 'type',
    COUNTY: 'county',
    TOPIC: 'topic',
    STAKEHOLDER_KIND: 'stakeholderKind',
    STAFF: 'createdBy',
  },
  rows: (groupings) => {
    const keyed = [...new Set(groupings.filter((each) => each in dimensions))];
    const [dimension = 'ALL'] = keyed.map((each) => dimensions[each]!);
    return keyed.length > 1
      ? undefined
      : (row: Row<EngagementCounted>) => sql`${row.dimension} = ${literal(dimension)}`;
  },
};
