import { type Viewer, guardedReading, underParents } from '../../access';
import { type Row, type Sql, all, many, one, publishedId, sql, tableOf } from '../../reading';
import { accountReading } from '../accounts';
import { StoredFile } from '../files';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { ImportMapping, ImportRow, ImportRun } from './import.entities';
import { ImportMappingType, ImportRowType, ImportRunType } from './import.types';

const imports = (_: unknown, { kind, permissions }: Viewer): boolean =>
  kind === 'staff' && permissions.has('imports:run');

/** A row about a record that is closed to the viewer is closed too. */
export const importRowReading = guardedReading(ImportRow, ImportRowType, {
  id: 'imr',
  visible: (row, viewer) => {
    if (!imports(row, viewer)) return false;
    return underParents(
      [
        { table: 'person', id: row.personId },
        { table: 'organisation', id: row.organisationId },
      ],
      viewer,
    );
  },
  fields: { line: {}, outcome: {}, reason: {}, label: {} },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
  },
});

const fileName = (row: Row<ImportRun>): Sql => {
  const [files, file] = tableOf(StoredFile);
  return sql`(select ${file.name} from ${files} where ${file.id} = ${row.fileId})`;
};

export const importRunReading = guardedReading(ImportRun, ImportRunType, {
  id: 'imp',
  visible: imports,
  fields: {
    kind: {},
    fileName: { value: fileName, type: 'text' },
    encoding: { value: (row) => sql`(${row.options} ->> 'encoding')`, type: 'text', nullable: true },
    delimiter: { value: (row) => sql`(${row.options} ->> 'delimiter')`, type: 'text', nullable: true },
    status: {},
    rowsTotal: {},
    rowsRead: {},
    createdCount: {},
    updatedCount: {},
    skippedCount: {},
    errorCount: {},
    failure: {},
    createdAt: {},
    finishedAt: {},
    undoneAt: {},
    reportUrl: {
      value: (row) => sql`('/imports/' || ${publishedId('imp', row.id)} || '/report.csv')`,
      type: 'text',
    },
  },
  relations: {
    createdBy: one(accountReading, { by: 'createdById' }),
    rows: many(importRowReading, {
      on: 'runId',
      order: [{ field: 'line' }],
      conditions: {
        outcomes: (row, wanted) => all([sql`${row.outcome} = any(${wanted.bind('text[]')})`]),
      },
    }),
  },
  resolved: { columns: ['mapping'], targets: ['kind'] },
});

export const importMappingReading = guardedReading(ImportMapping, ImportMappingType, {
  id: 'imm',
  visible: imports,
  fields: { name: {}, kind: {} },
  relations: { createdBy: one(accountReading, { by: 'createdById' }) },
  resolved: { columns: ['mapping'] },
});
