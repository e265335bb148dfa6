import {
  FieldSet,
  type Viewer,
  guardedReading,
  underParents,
  visibleUnderParents,
  witnessed,
  witnessedParents,
} from '../../access';
import { type Row, type Sql, all, extend, many, one, raw, sql } from '../../reading';
import { accountReading } from '../accounts';
import { withdrew } from '../consents';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { closedBy } from './closed-by';
import { ContactPoint } from './contact-point.entity';
import { ContactPointObject, DoNotContactType } from './contact-point.types';
import { DoNotContact } from './do-not-contact.entity';

const owners = (row: { personId: Sql; organisationId: Sql }) =>
  [
    { table: 'person', id: row.personId },
    { table: 'organisation', id: row.organisationId },
  ] as const;

const isBlocked = (row: Row<ContactPoint>): Sql =>
  sql`(exists (select from do_not_contact d$ where d$.lifted_at is null and ${row.type} = any(${closedBy(raw('d$.channel'))})
    and (d$.person_id = ${row.personId} or d$.organisation_id = ${row.organisationId}))
    or exists (select from person p$ where p$.id = ${row.personId} and ${withdrew({ consentsWithdrawn: raw('p$.consents_withdrawn') }, 'CONTACT')}))`;

/** Partners see how to reach somebody only where contacts are shared, and never what the person has closed. */
export const contactPointReading = guardedReading(ContactPoint, ContactPointObject, {
  type: 'ContactPoint',
  id: 'ctp',
  witness: (row, viewer) => witnessed('ContactPoint', row, viewer),
  visible: (row, viewer) =>
    all([
      visibleUnderParents(
        row,
        owners(row).map((owner) => ({ ...owner, shared: FieldSet.CONTACT })),
        viewer,
      ),
      viewer.kind === 'staff' || sql`not ${isBlocked(row)}`,
    ]),
  fields: {
    type: {},
    value: {},
    label: {},
    isPreferred: { from: 'preferred' },
    validFrom: {},
    validUntil: {},
    verifiedAt: {},
    sensitivity: {},
    version: {},
    isBlocked: {
      value: isBlocked,
      type: 'boolean',
    },
  },
  relations: { verifiedBy: one(accountReading, { by: 'verifiedById' }) },
});

/** Reasons are our own words, and so are staff’s to read. */
export const doNotContactReading = guardedReading(DoNotContact, DoNotContactType, {
  id: 'dnc',
  witness: (row, viewer) => witnessedParents(owners(row), viewer),
  visible: (row, viewer: Viewer) => viewer.kind === 'staff' && underParents(owners(row), viewer),
  fields: {
    channel: {},
    closes: { value: (row) => closedBy(row.channel), type: 'text[]' },
    reason: {},
    instead: {},
    setAt: {},
  },
  relations: { setBy: one(accountReading, { by: 'setById' }) },
});

const of = (on: 'personId' | 'organisationId') => ({
  contactPoints: many(contactPointReading, {
    on,
    order: [{ field: 'preferred', descending: true }, { field: 'createdAt' }],
  }),
  doNotContact: many(doNotContactReading, {
    on,
    where: (row) => sql`${row.liftedAt} is null`,
    order: [{ field: 'setAt' }],
  }),
});

export const contactParents = [
  extend(personReading, { relations: of('personId') }),
  extend(organisationReading, { relations: of('organisationId') }),
];
