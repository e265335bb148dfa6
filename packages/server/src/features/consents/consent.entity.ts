import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

/** One decision of a person about one purpose. The latest holds; what stands withdrawn is kept on the person. */
@Entity('consent')
export class Consent {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'text' }) decision: string;
  @Column({ type: 'date', name: 'said_on' }) saidOn: string;
  @Column({ type: 'text' }) means: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) evidence: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at', default: () => 'now()' }) recordedAt: Date;
  @Column({ type: 'uuid', name: 'recorded_by_id', nullable: true }) recordedById: string | null;
}
