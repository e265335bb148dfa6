import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One merging of two records, with every row that it changed as it was. */
@Entity('merge')
export class Merge {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'uuid', name: 'kept_person_id', nullable: true }) keptPersonId: string | null;
  @Column({ type: 'uuid', name: 'absorbed_person_id', nullable: true }) absorbedPersonId: string | null;
  @Column({ type: 'uuid', name: 'kept_organisation_id', nullable: true }) keptOrganisationId: string | null;
  @Column({ type: 'uuid', name: 'absorbed_organisation_id', nullable: true }) absorbedOrganisationId: string | null;
  @Column({ type: 'jsonb' }) changes: object;
  @Column({ type: 'timestamptz', precision: 3, name: 'merged_at', default: () => 'now()' }) mergedAt: Date;
  @Column({ type: 'uuid', name: 'merged_by_id', nullable: true }) mergedById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'undone_at', nullable: true }) undoneAt: Date | null;
  @Column({ type: 'uuid', name: 'undone_by_id', nullable: true }) undoneById: string | null;
}
