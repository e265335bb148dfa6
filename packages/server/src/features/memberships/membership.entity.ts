import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

@Entity('membership')
export class Membership {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @Column({ type: 'uuid', name: 'post_id', nullable: true }) postId: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) role: string | null;
  /** First day of the period in which it began. */
  @Column({ type: 'date', name: 'started_on', nullable: true }) startedOn: string | null;
  @Column({ type: 'text', name: 'started_precision', nullable: true }) startedPrecision: string | null;
  /** Last day of the period in which it ended. */
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', name: 'ended_precision', nullable: true }) endedPrecision: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'end_reason', nullable: true }) endReason: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  /** Kept by the database: whether there is a post, to name people by it first. */
  @Column({ type: 'boolean', name: 'has_post', insert: false, update: false }) hasPost: boolean;
  /** Kept by the database: where it stands on a timeline. */
  @Column({ type: 'timestamptz', precision: 3, insert: false, update: false }) at: Date;
  /** Kept by the database: what kind of stakeholder it makes of somebody; null where the organisation is closed. */
  @Column({ type: 'uuid', name: 'kind_id', nullable: true, insert: false, update: false }) kindId: string | null;
}
