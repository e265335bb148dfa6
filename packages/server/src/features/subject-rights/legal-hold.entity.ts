import { Column, Entity, PrimaryColumn } from 'typeorm';

/** While it stands, nothing on the person is erased, by request or by age. */
@Entity('legal_hold')
export class LegalHold {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'placed_at' }) placedAt: Date;
  @Column({ type: 'uuid', name: 'placed_by_id', nullable: true }) placedById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'lifted_at', nullable: true }) liftedAt: Date | null;
  @Column({ type: 'uuid', name: 'lifted_by_id', nullable: true }) liftedById: string | null;
  @Column({ type: 'text', name: 'lift_reason', nullable: true }) liftReason: string | null;
}

/** That a record was erased; kept to erase it anew when a backup brings it back. */
@Entity('erasure')
export class Erasure {
  @PrimaryColumn({ type: 'uuid', name: 'record_id' }) recordId: string;
  @Column({ type: 'text' }) pseudonym: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'erased_at' }) erasedAt: Date;
}
