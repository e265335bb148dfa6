import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

@Entity('contact_point')
export class ContactPoint {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'text' }) type: string;
  /** As it is shown. */
  @Sealed(2) @Column({ type: 'text' }) value: string;
  /** What equal ones share: E.164 for numbers, lower case for addresses and handles. */
  @Sealed(2) @Column({ type: 'text' }) normalised: string;
  @Sealed(2) @Column({ type: 'text', nullable: true }) label: string | null;
  @Column({ type: 'boolean', default: false }) preferred: boolean;
  @Column({ type: 'date', name: 'valid_from', nullable: true }) validFrom: string | null;
  @Column({ type: 'date', name: 'valid_until', nullable: true }) validUntil: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'verified_at', nullable: true }) verifiedAt: Date | null;
  @Column({ type: 'uuid', name: 'verified_by_id', nullable: true }) verifiedById: string | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
