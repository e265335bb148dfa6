import { type Viewer, guardedReading, underParents, witnessedParents } from '../../access';
import { type Row, type Sql, extend, literal, many, one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { type Person, personReading } from '../people';
import { Consent } from './consent.entity';
import type { ConsentPurpose } from './consent.enums';
import { ConsentType } from './consent.types';

/** What people told us is for staff alone. */
export const consentReading = guardedReading(Consent, ConsentType, {
  id: 'cns',
  witness: (row, viewer) => witnessedParents([{ table: 'person', id: row.personId }], viewer),
  visible: (row, viewer: Viewer) =>
    viewer.kind === 'staff' && underParents([{ table: 'person', id: row.personId }], viewer),
  fields: {
    purpose: {},
    decision: {},
    saidOn: { sort: true },
    means: {},
    evidence: {},
    recordedAt: { sort: true },
    isLatest: {
      value: (row) =>
        sql`not exists (select from consent c$ where c$.person_id = ${row.personId} and c$.purpose = ${row.purpose}
          and (c$.said_on, c$.recorded_at, c$.id) > (${row.saidOn}, ${row.recordedAt}, ${row.id}))`,
      type: 'boolean',
    },
  },
  relations: { recordedBy: one(accountReading, { by: 'recordedById' }) },
});

const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

/** Whether somebody took their consent to a purpose back, or is not to be kept at all: SQL over a row of people. */
export const withdrew = (row: Pick<Row<Person>, 'consentsWithdrawn'>, purpose: `${ConsentPurpose}`): Sql =>
  sql`(${literal(purpose)} = any(${row.consentsWithdrawn}))`;

export const personConsents = extend(personReading, {
  fields: {
    consentsWithdrawn: { read: staffOnly },
    hasLostBasis: {
      value: (row: Row<Person>) => sql`(${row.lawfulBasis} = 'CONSENT' and ${withdrew(row, 'KEEPING')})`,
      type: 'boolean',
      read: staffOnly,
      nullable: true,
    },
  },
  relations: {
    consents: many(consentReading, {
      on: 'personId',
      order: [
        { field: 'saidOn', descending: true },
        { field: 'recordedAt', descending: true },
      ],
    }),
  },
});
