import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Plain('lists are ordered by names, and organisations found by them') @Column({ type: 'text' }) name: string;
  @Plain('lists are ordered by names, and organisations found by them')
  @Column({ type: 'text', name: 'short_name', nullable: true })
  shortName: string | null;
  @Column({ type: 'uuid', name: 'kind_id' }) kindId: string;
  @Column({ type: 'uuid', name: 'parent_id', nullable: true }) parentId: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) summary: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'text', name: 'iati_type', nullable: true }) iatiType: string | null;
  @Column({ type: 'date', name: 'founded_on', nullable: true }) foundedOn: string | null;
  @Column({ type: 'text', name: 'founded_precision', nullable: true }) foundedPrecision: string | null;
  @Column({ type: 'date', name: 'dissolved_on', nullable: true }) dissolvedOn: string | null;
  @Column({ type: 'text', name: 'dissolved_precision', nullable: true }) dissolvedPrecision: string | null;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'uuid', name: 'constituency_id', nullable: true }) constituencyId: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) place: string | null;
  /** Our own house, and not a stakeholder. */
  @Column({ type: 'boolean', name: 'is_ours', default: false }) isOurs: boolean;
  @Column({ type: 'text', name: 'lawful_basis', nullable: true }) lawfulBasis: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'lawful_basis_source', nullable: true }) lawfulBasisSource: string | null;
  @Column({ type: 'date', name: 'lawful_basis_reviewed_on', nullable: true }) lawfulBasisReviewedOn: string | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  /** Kept by the database from the engagements held. */
  @Column({ type: 'timestamptz', precision: 3, name: 'last_engaged_at', nullable: true }) lastEngagedAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  /** The partner that brought it in, where one did: it sees what it contributed. */
  @Column({ type: 'uuid', name: 'contributed_by_id', nullable: true }) contributedById: string | null;
  @Column({ type: 'uuid', name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
}
