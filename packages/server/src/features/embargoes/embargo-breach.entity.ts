import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

/** That somebody published, or passed on, what was under embargo; and what shows it. */
@Entity('embargo_breach')
export class EmbargoBreach {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'press_release_id', nullable: true }) pressReleaseId: string | null;
  @Column({ type: 'uuid', name: 'pitch_id', nullable: true }) pitchId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) who: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'breached_at' }) breachedAt: Date;
  /** The embargo as it then stood. */
  @Column({ type: 'timestamptz', precision: 3, name: 'embargo_until' }) embargoUntil: Date;
  @Sealed(3) @Column({ type: 'text', nullable: true }) url: string | null;
  @Column({ type: 'uuid', name: 'file_id', nullable: true }) fileId: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
