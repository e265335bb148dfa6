import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A list of clippings that somebody brings in. */
@Entity('clipping_import')
export class ClippingImport {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'file_id', nullable: true }) fileId: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'taken_at', nullable: true }) takenAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id' }) createdById: string;
}

/** What becomes of one of its lines. */
@Entity('clipping_import_line')
export class ClippingImportLine {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'import_id' }) importId: string;
  @Column({ type: 'integer' }) line: number;
  @Column({ type: 'text' }) outcome: string;
  @Column({ type: 'text', nullable: true }) problem: string | null;
  @Column({ type: 'text', nullable: true }) given: string | null;
  @Column({ type: 'text', nullable: true }) headline: string | null;
  @Column({ type: 'integer', name: 'first_line', nullable: true }) firstLine: number | null;
  @Column({ type: 'uuid', name: 'clipping_id', nullable: true }) clippingId: string | null;
}
