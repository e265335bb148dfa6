import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

@Entity('commitment')
export class Commitment {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  /** The post in which it was made: whoever sits there next inherits it. */
  @Column({ type: 'uuid', name: 'post_id', nullable: true }) postId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Sealed(3) @Column({ type: 'text' }) text: string;
  @Column({ type: 'uuid', name: 'witness_id', nullable: true }) witnessId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'made_at' }) madeAt: Date;
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn: string | null;
  @Column({ type: 'text', default: 'MADE' }) status: string;
  @Sealed(3) @Column({ type: 'text', name: 'status_reason', nullable: true }) statusReason: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'settled_at', nullable: true }) settledAt: Date | null;
  /** Kept by the database: when it was settled, or else made. */
  @Column({ type: 'timestamptz', precision: 3, insert: false, update: false }) at: Date;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

@Entity('commitment_change')
export class CommitmentChange {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'commitment_id' }) commitmentId: string;
  @Column({ type: 'text', name: 'from_status', nullable: true }) fromStatus: string | null;
  @Column({ type: 'text', name: 'to_status' }) toStatus: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) reason: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) evidence: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'evidence_url', nullable: true }) evidenceUrl: string | null;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) at: Date;
  @Column({ type: 'uuid', name: 'by_id', nullable: true }) byId: string | null;
}

/** A view: who answers for a commitment today. */
@Entity('commitment_holder', { synchronize: false })
export class CommitmentHolder {
  @PrimaryColumn({ type: 'uuid', name: 'commitment_id' }) commitmentId: string;
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
}
