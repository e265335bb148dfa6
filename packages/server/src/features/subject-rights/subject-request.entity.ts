import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

/** Something that a person asks of us by right, with the day until which the law wants an answer. */
@Entity('subject_request')
export class SubjectRequest {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  /** As they gave it; null once they were erased. */
  @Plain('a name, as those of people')
  @Column({ type: 'text', name: 'subject_name', nullable: true })
  subjectName: string | null;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) means: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) details: string | null;
  @Column({ type: 'date', name: 'received_on' }) receivedOn: string;
  @Column({ type: 'date', name: 'due_on' }) dueOn: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'identity_checked_at', nullable: true })
  identityCheckedAt: Date | null;
  @Sealed(3) @Column({ type: 'text', name: 'identity_evidence', nullable: true }) identityEvidence: string | null;
  @Column({ type: 'uuid', name: 'identity_checked_by_id', nullable: true }) identityCheckedById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'gathered_at', nullable: true }) gatheredAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column({ type: 'text', nullable: true }) outcome: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'uuid', name: 'closed_by_id', nullable: true }) closedById: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
