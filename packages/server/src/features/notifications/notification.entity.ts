import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notification')
export class Notification {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) at: Date;
  @Column({ type: 'uuid', name: 'break_glass_id', nullable: true }) breakGlassId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'read_at', nullable: true }) readAt: Date | null;
  @Column({ type: 'uuid', name: 'task_id', nullable: true }) taskId: string | null;
  @Column({ type: 'uuid', name: 'commitment_id', nullable: true }) commitmentId: string | null;
  @Column({ type: 'uuid', name: 'enquiry_id', nullable: true }) enquiryId: string | null;
  @Column({ type: 'uuid', name: 'press_release_id', nullable: true }) pressReleaseId: string | null;
  @Column({ type: 'uuid', name: 'introduction_request_id', nullable: true }) introductionRequestId: string | null;
  @Column({ type: 'uuid', name: 'introduction_offer_id', nullable: true }) introductionOfferId: string | null;
}
