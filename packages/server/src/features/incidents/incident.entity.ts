import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A breach of personal data. The law gives 72 hours from when it became known to tell the Data Commissioner. */
@Entity('incident')
export class Incident {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'known_at' }) knownAt: Date;
  @Column({ type: 'uuid', name: 'account_id', nullable: true }) accountId: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) since: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'commissioner_told_at', nullable: true })
  commissionerToldAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'subjects_told_at', nullable: true }) subjectsToldAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column({ type: 'text', nullable: true }) conclusion: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
