import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatePrecision } from '../../kernel';
import { Plain, Sealed } from '../../persistence';

/** What makes a person a spokesperson; one for each. */
@Entity('spokesperson')
export class Spokesperson {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Plain('codes of languages') @Column({ type: 'text', array: true, default: () => "'{}'" }) languages: string[];
  @Sealed(3) @Column({ type: 'text', nullable: true }) training: string | null;
  @Column({ type: 'date', name: 'trained_on', nullable: true }) trainedOn: string | null;
  @Column({ type: 'text', name: 'trained_precision', nullable: true }) trainedPrecision: DatePrecision | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) availability: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'biography_en', nullable: true }) biographyEn: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'biography_sw', nullable: true }) biographySw: string | null;
  /** Whoever last changed a word of the biography cannot approve it. */
  @Column({ type: 'uuid', name: 'biography_written_by_id', nullable: true }) biographyWrittenById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'biography_approved_at', nullable: true })
  biographyApprovedAt: Date | null;
  @Column({ type: 'uuid', name: 'biography_approved_by_id', nullable: true }) biographyApprovedById: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'safety_limits', nullable: true }) safetyLimits: string | null;
  @Column({ type: 'boolean', name: 'is_active', default: true }) isActive: boolean;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}

@Entity('spokesperson_topic')
export class SpokespersonTopic {
  @PrimaryColumn({ type: 'uuid', name: 'spokesperson_id' }) spokespersonId: string;
  @PrimaryColumn({ type: 'uuid', name: 'topic_id' }) topicId: string;
}
