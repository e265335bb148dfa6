import type { Feature } from '../feature';
import { ImportMapping, ImportRow, ImportRun } from './import.entities';
import { ImportMutations } from './import.mutations';
import { importMappingReading, importRowReading, importRunReading } from './import.readings';
import { ImportMappingResolver, ImportRunResolver } from './import.resolver';

export { checkImport, runImport, startImport } from './import.acts';
export { ImportRow, ImportRun } from './import.entities';
export { ImportKind, ImportOutcome, ImportStatus } from './import.enums';
export { type EnqueueImport, ImportMutations } from './import.mutations';
export { openList, readable as readableRows } from './list';
export { targetsOf } from './mapping/targets';
export { type ReportServices, registerImportReport } from './report.route';
export { processImport, resumeImports } from './work/process-import';
export { fold } from './rows/fold';
export { UnreadableTable } from './table';
export type { ImportServices } from './work/run-state';

export const imports: Feature = {
  entities: [ImportRun, ImportRow, ImportMapping],
  readings: [importRunReading, importRowReading, importMappingReading],
  resolvers: [ImportRunResolver, ImportMappingResolver, ImportMutations],
};
