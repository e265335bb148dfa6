import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

/** A tie between two people or organisations; it is ended, or removed where it was a mistake. */
@Entity('relationship')
export class Relationship {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'type_id' }) typeId: string;
  @Column({ type: 'uuid', name: 'from_person_id', nullable: true }) fromPersonId: string | null;
  @Column({ type: 'uuid', name: 'from_organisation_id', nullable: true }) fromOrganisationId: string | null;
  @Column({ type: 'uuid', name: 'to_person_id', nullable: true }) toPersonId: string | null;
  @Column({ type: 'uuid', name: 'to_organisation_id', nullable: true }) toOrganisationId: string | null;
  /** First day of the period in which it began. */
  @Column({ type: 'date', name: 'started_on', nullable: true }) startedOn: string | null;
  @Column({ type: 'text', name: 'started_precision', nullable: true }) startedPrecision: string | null;
  /** Last day of the period in which it ended. */
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', name: 'ended_precision', nullable: true }) endedPrecision: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

/** A view: each relationship as it is seen from either end. */
@Entity('relationship_end', { synchronize: false })
export class RelationshipEnd {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'relationship_id' }) relationshipId: string;
  @Column({ type: 'uuid', name: 'type_id' }) typeId: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'other_person_id', nullable: true }) otherPersonId: string | null;
  @Column({ type: 'uuid', name: 'other_organisation_id', nullable: true }) otherOrganisationId: string | null;
  @Column({ type: 'boolean', name: 'is_from' }) isFrom: boolean;
  @Column({ type: 'boolean', name: 'has_ended' }) hasEnded: boolean;
  @Column({ type: 'smallint' }) sensitivity: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' }) createdAt: Date;
}
