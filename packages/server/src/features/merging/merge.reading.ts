import { guardedReading, underParents } from '../../access';
import { extend, many, one } from '../../reading';
import { accountReading } from '../accounts';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { Merge } from './merge.entity';
import { MergeType } from './merge.types';

export const mergeReading = guardedReading(Merge, MergeType, {
  id: 'mrg',
  visible: (row, viewer) =>
    viewer.kind === 'staff' &&
    underParents(
      [
        { table: 'person', id: row.keptPersonId },
        { table: 'person', id: row.absorbedPersonId },
        { table: 'organisation', id: row.keptOrganisationId },
        { table: 'organisation', id: row.absorbedOrganisationId },
      ],
      viewer,
    ),
  fields: { mergedAt: {}, undoneAt: {} },
  relations: {
    keptPerson: one(personReading, { by: 'keptPersonId', sameVisibility: true }),
    absorbedPerson: one(personReading, { by: 'absorbedPersonId', sameVisibility: true }),
    keptOrganisation: one(organisationReading, { by: 'keptOrganisationId', sameVisibility: true }),
    absorbedOrganisation: one(organisationReading, { by: 'absorbedOrganisationId', sameVisibility: true }),
    mergedBy: one(accountReading, { by: 'mergedById' }),
  },
});

const newestFirst = [{ field: 'mergedAt', descending: true }] as const;

export const mergeParents = [
  extend(personReading, { relations: { merges: many(mergeReading, { on: 'keptPersonId', order: newestFirst }) } }),
  extend(organisationReading, {
    relations: { merges: many(mergeReading, { on: 'keptOrganisationId', order: newestFirst }) },
  }),
];
