import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Everything that opens a record to somebody: named people, emergencies, and what `apply_grants` makes of shares. */
@Entity('record_audience')
export class RecordAudience {
  @PrimaryColumn({ type: 'uuid', name: 'record_id' }) recordId: string;
  @PrimaryColumn({ type: 'uuid', name: 'audience_id' }) audienceId: string;
  @PrimaryColumn({ type: 'uuid', name: 'grant_id' }) grantId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'smallint', name: 'field_set', default: 3 }) fieldSet: number;
  @Column({ type: 'boolean', name: 'for_partner', default: false }) forPartner: boolean;
  @Column({ type: 'smallint' }) sensitivity: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at', default: () => `'infinity'` }) expiresAt: Date;
  /** What lists of people and organisations are sorted by, kept by the database. */
  @Column({ type: 'text', name: 'listed_as', nullable: true }) listedAs: string | null;
  /** What lists of engagements are sorted by, likewise. */
  @Column({ type: 'timestamptz', precision: 3, name: 'listed_at', nullable: true }) listedAt: Date | null;
}
