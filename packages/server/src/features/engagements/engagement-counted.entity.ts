import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain } from '../../persistence';

/** A view: sums of the engagements open to all staff, what is not yet in them, and each closed one by itself. */
@Entity('engagement_counted', { synchronize: false })
export class EngagementCounted {
  /** Of a closed engagement; null for sums. */
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'smallint' }) sensitivity: number;
  /** What it is counted by; each engagement is in ALL. */
  @Plain('one of few words') @Column({ type: 'text' }) dimension: string;
  @Column({ type: 'uuid', name: 'key_id', nullable: true }) keyId: string | null;
  @Column({ type: 'date' }) day: string;
  @Column({ type: 'text' }) status: string;
  @Column({ type: 'integer' }) count: number;
}
