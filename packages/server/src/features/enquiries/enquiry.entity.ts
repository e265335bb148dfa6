import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

/** What somebody asks of us: a journalist for a story, or a student or practitioner for their research. */
@Entity('enquiry')
export class Enquiry {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', default: 'PRESS' }) kind: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  /** Who asked, where they are not on record. */
  @Sealed(3) @Column({ type: 'text', name: 'asked_by', nullable: true }) askedBy: string | null;
  @Column({ type: 'text' }) channel: string;
  @Sealed(3) @Column({ type: 'text' }) question: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'received_at' }) receivedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column({ type: 'uuid', name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column({ type: 'text', default: 'NEW' }) status: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column({ type: 'uuid', name: 'answered_by_id', nullable: true }) answeredById: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) outcome: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'remind_at', nullable: true }) remindAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'reminded_at', nullable: true }) remindedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}
