import { guardedReading, ownAccount, visibleUnderParents, witnessed } from '../../access';
import { type Row, type Sql, all, extend, many, one, publishedId, sql } from '../../reading';
import { accountReading } from '../accounts';
import { agreementReading, signed } from '../agreements';
import { commitmentReading } from '../commitments';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { StoredFile } from './file.entity';
import { FileType } from './file.type';

const onRecord = (row: Row<StoredFile>): Sql =>
  sql`num_nonnulls(${row.personId}, ${row.organisationId}, ${row.engagementId}, ${row.commitmentId}, ${row.agreementId}, ${row.mediaEventId}, ${row.clippingId}) > 0`;

/** An archived copy goes by the outlet that published it. */
const outletOf = (row: Row<StoredFile>): Sql =>
  sql`(select c$.organisation_id from clipping c$ where c$.id = ${row.clippingId})`;

/** What its record's readers see; while it is on none, only who uploaded it. Partners see those of agreements that they signed, and no others. */
export const fileReading = guardedReading(StoredFile, FileType, {
  id: 'fil',
  witness: (row, viewer) => witnessed('File', row, viewer),
  visible: (row, viewer) => {
    if (viewer.kind === 'nobody') return false;
    if (viewer.kind === 'partner')
      return all([
        sql`${row.removedAt} is null`,
        sql`${row.sensitivity} <= 1`,
        sql`${row.agreementId} is not null`,
        signed(row.agreementId, viewer),
      ]);
    const underRecord = visibleUnderParents(
      row,
      [
        { table: 'person', id: row.personId },
        { table: 'organisation', id: row.organisationId },
        { table: 'engagement', id: row.engagementId },
        { table: 'commitment', id: row.commitmentId },
        { table: 'organisation', id: outletOf(row) },
      ],
      viewer,
    );
    return all([
      sql`${row.removedAt} is null`,
      underRecord,
      // What goes with a pitch or a press release is staff's, as these are.
      sql`(${onRecord(row)} or ${row.createdById} = ${ownAccount} or is_material(${row.id}))`,
    ]);
  },
  fields: {
    at: { from: 'createdAt' },
    name: {},
    mediaType: {},
    size: {},
    sha256: {},
    url: { value: (row) => sql`('/files/' || ${publishedId('fil', row.id)})`, type: 'text' },
    sensitivity: {},
    createdAt: {},
  },
  relations: {
    createdBy: one(accountReading, { by: 'createdById' }),
    engagement: one(engagementReading, { by: 'engagementId', sameVisibility: true }),
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    commitment: one(commitmentReading, { by: 'commitmentId' }),
    agreement: one(agreementReading, { by: 'agreementId' }),
  },
});

const newestFirst = [{ field: 'createdAt', descending: true }] as const;

export const fileParents = [
  extend(personReading, { relations: { files: many(fileReading, { on: 'personId', order: newestFirst }) } }),
  extend(organisationReading, {
    relations: { files: many(fileReading, { on: 'organisationId', order: newestFirst }) },
  }),
  extend(engagementReading, { relations: { files: many(fileReading, { on: 'engagementId', order: newestFirst }) } }),
  extend(agreementReading, { relations: { files: many(fileReading, { on: 'agreementId', order: newestFirst }) } }),
  extend(commitmentReading, { relations: { files: many(fileReading, { on: 'commitmentId', order: newestFirst }) } }),
];
