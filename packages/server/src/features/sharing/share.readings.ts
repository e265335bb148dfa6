import { type Viewer, audiences, guardedReading, ownOrganisation, underParents } from '../../access';
import { type Row, type Sql, all, extend, many, one, oneOf, publishedId, sql, tableOf } from '../../reading';
import { accountReading } from '../accounts';
import { Agreement, agreementReading } from '../agreements';
import { coalitionReading } from '../coalitions';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { SavedSelection, ShareGrant } from './share.entities';
import { SavedSelectionType, ShareGrantType } from './share.types';

const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

const published = (prefix: string, ids: Row<SavedSelection>['topicIds']) =>
  sql`array(select ${publishedId(prefix, sql`e$.id`)} from unnest(${ids}) e$(id))`;

/** Which criteria there are is our own business; partners see the records. */
export const savedSelectionReading = guardedReading(SavedSelection, SavedSelectionType, {
  id: 'sel',
  visible: (_, { kind }) => kind === 'staff',
  fields: {
    name: { filter: true, sort: true },
    recordKind: {},
    topicIds: { value: (row) => published('trm', row.topicIds), type: 'text[]' },
    typeIds: { value: (row) => published('trm', row.typeIds), type: 'text[]' },
    countyIds: { value: (row) => published('cty', row.countyIds), type: 'text[]' },
    tagIds: { value: (row) => published('tag', row.tagIds), type: 'text[]' },
  },
});

const endsAt = (row: Row<ShareGrant>) =>
  sql`(select share_ends_at(g$, a$) from share_grant g$ join agreement a$ on a$.id = g$.agreement_id where g$.id = ${row.id})`;

const today = sql`(now() at time zone 'Africa/Nairobi')::date`;
const holds = ({ ends, lastDay }: { readonly ends: Sql; readonly lastDay: Sql }) =>
  sql`coalesce(${ends}, 'infinity') > now() and coalesce(${lastDay}, 'infinity') >= ${today}`;

/**
 * Whether its end is still to come, as `share_ends_at` tells it: asked of its own columns, and of the few agreements once,
 * since thousands may have been shared with one partner. `is true` keeps PostgreSQL from gathering all under an agreement.
 */
const inForce = (row: Row<ShareGrant>) => {
  const [agreements, agreement] = tableOf(Agreement);
  const signed = sql`select ${agreement.id} from ${agreements} where ${agreement.stage} = 'SIGNED'
    and coalesce(${agreement.effectiveFrom}, '-infinity') <= ${today} and ${holds({ ends: agreement.terminatedAt, lastDay: agreement.expiresOn })}`;
  return sql`(${holds({ ends: row.withdrawnAt, lastDay: row.expiresOn })} and (${row.agreementId} = any(array(${signed}))) is true)`;
};

/** Each share is reached by what it is of, or with whom: said so that PostgreSQL does not gather all of a partner's instead. */
const withThem = (row: Row<ShareGrant>) =>
  sql`(coalesce(${row.toOrganisationId} = ${ownOrganisation}, false) or coalesce(${row.toCoalitionId} = any(${audiences}), false))`;

/** Staff see what was shared of what they see; partners what was shared with them. */
export const shareGrantReading = guardedReading(ShareGrant, ShareGrantType, {
  id: 'shr',
  visible: (row, viewer) =>
    all([
      viewer.kind === 'staff' || (viewer.kind === 'partner' && withThem(row)),
      underParents(
        [
          { table: 'person', id: row.personId },
          { table: 'organisation', id: row.organisationId },
          { table: 'engagement', id: row.engagementId },
        ],
        viewer,
      ),
    ]),
  fields: {
    fieldSet: {},
    may: {},
    purpose: {},
    expiresOn: {},
    endsAt: {
      value: (row) => sql`nullif(nullif(${endsAt(row)}, 'infinity'), '-infinity')`,
      type: 'timestamptz',
      nullable: true,
    },
    isInForce: { value: inForce, type: 'boolean' },
    withdrawnAt: {},
    withdrawalReason: { read: staffOnly },
    version: {},
    createdAt: { sort: true },
  },
  relations: {
    record: oneOf<ShareGrant>(
      { to: personReading, by: 'personId' },
      { to: organisationReading, by: 'organisationId' },
      { to: engagementReading, by: 'engagementId' },
    ),
    selection: one(savedSelectionReading, { by: 'selectionId' }),
    toOrganisation: one(organisationReading, { by: 'toOrganisationId' }),
    toCoalition: one(coalitionReading, { by: 'toCoalitionId' }),
    agreement: one(agreementReading, { by: 'agreementId' }),
    withdrawnBy: one(accountReading, { by: 'withdrawnById' }),
    createdBy: one(accountReading, { by: 'createdById' }),
  },
});

const order = [{ field: 'createdAt', descending: true }] as const;
const conditions = {
  inForceOnly: (row: Row<ShareGrant>, wanted: { readonly value: unknown }) =>
    wanted.value === true ? inForce(row) : undefined,
};
export const sharesOf = { order, conditions };

const contributedBy = { contributedBy: one(organisationReading, { by: 'contributedById' }) };

export const recordShares = [
  extend(personReading, {
    relations: { shares: many(shareGrantReading, { on: 'personId', ...sharesOf }), ...contributedBy },
  }),
  extend(organisationReading, {
    relations: {
      shares: many(shareGrantReading, { on: 'organisationId', ...sharesOf }),
      ...contributedBy,
      sharedWithIt: many(shareGrantReading, { on: 'toOrganisationId', ...sharesOf }),
    },
  }),
  extend(engagementReading, {
    relations: { shares: many(shareGrantReading, { on: 'engagementId', ...sharesOf }), ...contributedBy },
  }),
  extend(agreementReading, { relations: { shares: many(shareGrantReading, { on: 'agreementId', ...sharesOf }) } }),
  extend(coalitionReading, { relations: { shares: many(shareGrantReading, { on: 'toCoalitionId', ...sharesOf }) } }),
];
