import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Written by the database alone, see `append_audit`; never changed and never removed. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  @Column({ type: 'uuid', name: 'account_id', nullable: true }) accountId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'session_id', nullable: true }) sessionId: string | null;
  @Column({ type: 'text' }) act: string;
  @Column({ type: 'text', name: 'record_kind', nullable: true }) recordKind: string | null;
  @Column({ type: 'uuid', name: 'record_id', nullable: true }) recordId: string | null;
  @Column({ type: 'text', array: true }) fields: string[];
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text' }) outcome: string;
  /** Which of the chains of hashes it stands in, from 1. */
  @Column({ type: 'smallint' }) chain: number;
  /** Its place in that chain, from 1 and without a gap. */
  @Column({ type: 'bigint' }) position: string;
  /** SHA-256 of the hash before it in its chain and of its own text. */
  @Column({ type: 'bytea' }) hash: Buffer;
}
