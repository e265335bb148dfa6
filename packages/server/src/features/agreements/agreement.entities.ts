import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agreement')
export class Agreement {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) type: string;
  @Column({ type: 'text', default: 'DRAFT' }) stage: string;
  @Column({ type: 'uuid', name: 'coalition_id', nullable: true }) coalitionId: string | null;
  @Column({ type: 'date', name: 'signed_on', nullable: true }) signedOn: string | null;
  @Column({ type: 'date', name: 'effective_from', nullable: true }) effectiveFrom: string | null;
  /** The last day on which it holds. */
  @Column({ type: 'date', name: 'expires_on', nullable: true }) expiresOn: string | null;
  @Column({ type: 'smallint', name: 'renewal_notice_days', default: 60 }) renewalNoticeDays: number;
  @Column({ type: 'text', array: true, default: () => `'{}'` }) purposes: string[];
  @Column({ type: 'text', array: true, name: 'data_classes', default: () => `'{}'` }) dataClasses: string[];
  @Column({ type: 'timestamptz', precision: 3, name: 'terminated_at', nullable: true }) terminatedAt: Date | null;
  @Column({ type: 'text', name: 'termination_reason', nullable: true }) terminationReason: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}

/** An organisation that signs. */
@Entity('agreement_party')
export class AgreementParty {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'agreement_id' }) agreementId: string;
  @Column({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @Column({ type: 'text', nullable: true }) signatory: string | null;
  @Column({ type: 'text', name: 'signatory_title', nullable: true }) signatoryTitle: string | null;
  @Column({ type: 'date', name: 'signed_on', nullable: true }) signedOn: string | null;
  @Column({ type: 'smallint', default: 0 }) position: number;
}
