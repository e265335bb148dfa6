import { type Viewer, audiences, guardedReading, underParents } from '../../access';
import { type Row, all, extend, many, one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { organisationReading } from '../organisations';
import { Coalition, CoalitionMembership } from './coalition.entities';
import { CoalitionMembershipType, CoalitionType } from './coalition.types';

const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

/** Partners know the coalitions that they are members of today. */
const known = (id: Row<Coalition>['id'], { kind }: Viewer) =>
  kind === 'staff' || (kind === 'partner' && sql`${id} = any(${audiences})`);

export const coalitionReading = guardedReading(Coalition, CoalitionType, {
  id: 'cln',
  visible: (row, viewer) => known(row.id, viewer),
  fields: { name: { filter: true, sort: true }, purpose: {}, version: {}, createdAt: {} },
  relations: { createdBy: one(accountReading, { by: 'createdById' }) },
});

export const isCurrent = (row: Row<CoalitionMembership>) => {
  const today = sql`(now() at time zone 'Africa/Nairobi')::date`;
  return sql`(${row.startedOn} <= ${today} and coalesce(${row.endedOn} > ${today}, true))`;
};

export const coalitionMembershipReading = guardedReading(CoalitionMembership, CoalitionMembershipType, {
  id: 'clm',
  visible: (row, viewer) =>
    all([known(row.coalitionId, viewer), underParents([{ table: 'organisation', id: row.organisationId }], viewer)]),
  fields: {
    role: {},
    startedOn: {},
    endedOn: {},
    endReason: { read: staffOnly },
    isCurrent: { value: isCurrent, type: 'boolean' },
    version: {},
  },
  relations: {
    coalition: one(coalitionReading, { by: 'coalitionId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
  },
});

const order = [{ field: 'startedOn' }] as const;
const conditions = {
  currentOnly: (row: Row<CoalitionMembership>, wanted: { readonly value: unknown }) =>
    wanted.value === true ? isCurrent(row) : undefined,
};

export const coalitionMembers = extend(coalitionReading, {
  relations: { members: many(coalitionMembershipReading, { on: 'coalitionId', order, conditions }) },
});

export const organisationCoalitions = extend(organisationReading, {
  relations: { coalitionMemberships: many(coalitionMembershipReading, { on: 'organisationId', order, conditions }) },
});
