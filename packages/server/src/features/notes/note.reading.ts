import { guardedReading, ownAccount, visibleUnderParents, witnessed } from '../../access';
import { embedded, extend, many, one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { Note } from './note.entity';
import { NoteAbilities, NoteType } from './note.type';

export const noteAbilities = guardedReading(Note, NoteAbilities, {
  type: 'NoteAbilities',
  visible: () => true,
  fields: {
    amend: {
      value: (row, viewer) =>
        viewer.permissions.has('engagements:write') && sql`coalesce(${row.createdById} = ${ownAccount}, false)`,
      type: 'boolean',
    },
  },
});

export const noteReading = guardedReading(Note, NoteType, {
  id: 'nte',
  witness: (row, viewer) => witnessed('Note', row, viewer),
  visible: (row, viewer) =>
    viewer.kind === 'staff' &&
    visibleUnderParents(
      row,
      [
        { table: 'person', id: row.personId },
        { table: 'organisation', id: row.organisationId },
        { table: 'engagement', id: row.engagementId },
      ],
      viewer,
    ),
  fields: { at: { from: 'createdAt' }, body: {}, sensitivity: {}, version: {}, createdAt: {}, updatedAt: {} },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    engagement: one(engagementReading, { by: 'engagementId', sameVisibility: true }),
    createdBy: one(accountReading, { by: 'createdById' }),
    viewerCan: embedded(noteAbilities),
  },
});

const newestFirst = [{ field: 'createdAt', descending: true }] as const;

export const noteParents = [
  extend(personReading, { relations: { notes: many(noteReading, { on: 'personId', order: newestFirst }) } }),
  extend(organisationReading, {
    relations: { notes: many(noteReading, { on: 'organisationId', order: newestFirst }) },
  }),
  extend(engagementReading, { relations: { notes: many(noteReading, { on: 'engagementId', order: newestFirst }) } }),
];
