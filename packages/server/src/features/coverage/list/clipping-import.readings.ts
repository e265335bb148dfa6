import { guardedReading, ownAccount } from '../../../access';
import { type Row, type Sql, all, many, one, sql, tableOf } from '../../../reading';
import { clippingReading } from '../clipping.reading';
import { ClippingImport, ClippingImportLine } from './clipping-import.entities';
import { ClippingImportLineType, ClippingImportType } from './clipping-import.types';

export const clippingImportLineReading = guardedReading(ClippingImportLine, ClippingImportLineType, {
  id: 'cil',
  visible: (row, viewer) => {
    const [imports, each] = tableOf(ClippingImport);
    return all([
      viewer.kind === 'staff',
      sql`exists (select from ${imports} where ${each.id} = ${row.importId} and ${each.createdById} = ${ownAccount})`,
    ]);
  },
  fields: { line: {}, outcome: {}, problem: {}, given: {}, headline: {}, firstLine: {} },
  relations: { clipping: one(clippingReading, { by: 'clippingId' }) },
});

const countOf = (row: Row<ClippingImport>, condition: (line: Row<ClippingImportLine>) => Sql): Sql => {
  const [lines, line] = tableOf(ClippingImportLine);
  return sql`(select count(*)::int from ${lines} where ${line.importId} = ${row.id} and ${condition(line)})`;
};

export const clippingImportReading = guardedReading(ClippingImport, ClippingImportType, {
  id: 'cim',
  visible: (row, viewer) => all([viewer.kind === 'staff', sql`${row.createdById} = ${ownAccount}`]),
  fields: {
    name: {},
    createdAt: {},
    takenAt: {},
    readyCount: { value: (row) => countOf(row, ({ outcome }) => sql`${outcome} = 'READY'`), type: 'int' },
    takenCount: { value: (row) => countOf(row, ({ outcome }) => sql`${outcome} = 'TAKEN'`), type: 'int' },
    knownCount: { value: (row) => countOf(row, ({ outcome }) => sql`${outcome} in ('KNOWN', 'TWICE')`), type: 'int' },
    refusedCount: { value: (row) => countOf(row, ({ outcome }) => sql`${outcome} = 'REFUSED'`), type: 'int' },
  },
  relations: {
    lines: many(clippingImportLineReading, {
      on: 'importId',
      order: [{ field: 'line' }],
      conditions: {
        outcomes: (row, wanted) => (wanted.given ? sql`${row.outcome} = any(${wanted.bind('text[]')})` : undefined),
      },
    }),
  },
});
