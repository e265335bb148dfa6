import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

@Entity('task')
export class Task {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Sealed(3) @Column({ type: 'text' }) title: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  @Column({ type: 'uuid', name: 'discussion_point_id', nullable: true }) discussionPointId: string | null;
  @Column({ type: 'uuid', name: 'commitment_id', nullable: true }) commitmentId: string | null;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'remind_at', nullable: true }) remindAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'reminded_at', nullable: true }) remindedAt: Date | null;
  @Column({ type: 'text', default: 'NORMAL' }) priority: string;
  @Column({ type: 'text', default: 'OPEN' }) status: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'completed_at', nullable: true }) completedAt: Date | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
