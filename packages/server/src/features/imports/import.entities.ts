import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../kernel';
import type { ImportKind, ImportOutcome, ImportPhase, ImportStatus } from './import.enums';

/** A column of the file, and what it is taken for. */
export interface MappedColumn {
  /** Counted from 0 over all columns of the file, those without a heading included. */
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly target: string;
  readonly confidence: number;
}

export interface ImportOptions {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** The line on which the headings are. */
  readonly headingLine: number;
  /** Kind given to every new record, as uuid. */
  readonly kindId?: string | null;
  readonly updateExisting?: boolean;
  /** What whoever asked last reads: reasons and failures are written in it. */
  readonly language?: Language;
}

@Entity('import_run')
export class ImportRun {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: ImportKind;
  @Column({ type: 'uuid', name: 'file_id' }) fileId: string;
  @Column({ type: 'text' }) status: ImportStatus;
  @Column({ type: 'jsonb', name: 'columns', default: () => `'{}'` }) mapping: readonly MappedColumn[];
  @Column({ type: 'jsonb', default: () => `'{}'` }) options: ImportOptions;
  @Column({ type: 'integer', name: 'rows_total', nullable: true }) rowsTotal: number | null;
  @Column({ type: 'integer', name: 'rows_read', default: 0 }) rowsRead: number;
  @Column({ type: 'integer', name: 'created_count', default: 0 }) createdCount: number;
  @Column({ type: 'integer', name: 'updated_count', default: 0 }) updatedCount: number;
  @Column({ type: 'integer', name: 'skipped_count', default: 0 }) skippedCount: number;
  @Column({ type: 'integer', name: 'error_count', default: 0 }) errorCount: number;
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ type: 'boolean', name: 'cancel_requested', default: false }) cancelRequested: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'finished_at', nullable: true }) finishedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'undone_at', nullable: true }) undoneAt: Date | null;
  @Column({ type: 'text', nullable: true }) phase: ImportPhase | null;
  @Column({ type: 'uuid', name: 'asked_by_id', nullable: true }) askedById: string | null;
  @Column({ type: 'uuid', name: 'asked_session_id', nullable: true }) askedSessionId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'beat_at', nullable: true }) beatAt: Date | null;
}

@Entity('import_row')
export class ImportRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'run_id' }) runId: string;
  @Column({ type: 'integer' }) line: number;
  @Column({ type: 'text' }) outcome: ImportOutcome;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text', nullable: true }) label: string | null;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'jsonb', nullable: true }) changes: object | null;
}

@Entity('import_mapping')
export class ImportMapping {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) kind: ImportKind;
  @Column({ type: 'jsonb', name: 'columns' }) mapping: readonly { readonly heading: string; readonly target: string }[];
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
