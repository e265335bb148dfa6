import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody opened a protected record to themselves for a while, and why. */
@Entity('break_glass')
export class BreakGlass {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'opened_at' }) openedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at' }) expiresAt: Date;
}
