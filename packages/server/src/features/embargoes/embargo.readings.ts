import { type Row, extend, many, one, sql } from '../../reading';
import { type Viewer, guardedReading, underParents, witnessedParents } from '../../access';
import { accountReading } from '../accounts';
import { type StoredFile, fileReading } from '../files';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { pitchReading } from '../pitches';
import { releaseReading } from '../releases';
import { EmbargoBreach } from './embargo-breach.entity';
import { EmbargoBreachType } from './embargo.types';

const breakers = (row: Row<EmbargoBreach>) =>
  [
    { table: 'organisation', id: row.organisationId },
    { table: 'person', id: row.personId },
  ] as const;

export const breachReading = guardedReading(EmbargoBreach, EmbargoBreachType, {
  id: 'ebr',
  witness: (row, viewer) => witnessedParents(breakers(row), viewer),
  visible: (row, viewer) => viewer.kind === 'staff' && underParents(breakers(row), viewer),
  fields: { at: { from: 'breachedAt' }, breachedAt: {}, embargoUntil: {}, who: {}, url: {}, note: {}, createdAt: {} },
  relations: {
    pressRelease: one(releaseReading, { by: 'pressReleaseId' }),
    pitch: one(pitchReading, { by: 'pitchId' }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    file: one(fileReading, { by: 'fileId' }),
    createdBy: one(accountReading, { by: 'createdById' }),
  },
});

const latestFirst = [{ field: 'breachedAt', descending: true }] as const;
const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';
const heldUntil = (row: Row<StoredFile>) => sql`material_embargo(${row.id})`;

export const embargoParents = [
  extend(releaseReading, {
    relations: { breaches: many(breachReading, { on: 'pressReleaseId', order: latestFirst }) },
  }),
  extend(pitchReading, { relations: { breaches: many(breachReading, { on: 'pitchId', order: latestFirst }) } }),
  extend(organisationReading, {
    relations: { embargoBreaches: many(breachReading, { on: 'organisationId', order: latestFirst }) },
  }),
  extend(personReading, {
    relations: { embargoBreaches: many(breachReading, { on: 'personId', order: latestFirst }) },
  }),
  extend(fileReading, {
    fields: {
      embargoUntil: { from: 'embargoUntil', read: staffOnly },
      heldUntil: { value: heldUntil, type: 'timestamptz', nullable: true, read: staffOnly },
    },
  }),
];
