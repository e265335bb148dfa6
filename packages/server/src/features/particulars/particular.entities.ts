import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

/** Another name of a person or an organisation: maiden name, pen name, former name. */
@Entity('other_name')
export class OtherName {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Plain('people are found by it') @Column({ type: 'text' }) name: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'date', name: 'started_on', nullable: true }) startedOn: string | null;
  @Column({ type: 'text', name: 'started_precision', nullable: true }) startedPrecision: string | null;
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', name: 'ended_precision', nullable: true }) endedPrecision: string | null;
}

@Entity('identifier')
export class Identifier {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Plain('it names a kind of number, and nobody') @Column({ type: 'text' }) scheme: string;
  @Sealed(3) @Column({ type: 'text' }) value: string;
}

@Entity('link')
export class Link {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Sealed(3) @Column({ type: 'text' }) url: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) label: string | null;
}
