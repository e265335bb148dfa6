import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

@Entity('do_not_contact')
export class DoNotContact {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  /** Null means every way. */
  @Column({ type: 'text', nullable: true }) channel: string | null;
  @Sealed(3) @Column({ type: 'text' }) reason: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) instead: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'set_at', default: () => 'now()' }) setAt: Date;
  @Column({ type: 'uuid', name: 'set_by_id', nullable: true }) setById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'lifted_at', nullable: true }) liftedAt: Date | null;
  @Column({ type: 'uuid', name: 'lifted_by_id', nullable: true }) liftedById: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'lift_reason', nullable: true }) liftReason: string | null;
}
