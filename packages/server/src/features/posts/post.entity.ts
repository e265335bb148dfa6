import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain } from '../../persistence';

@Entity('post')
export class Post {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @Plain('a seat is public, and found by what it is called') @Column({ type: 'text' }) label: string;
  @Column({ type: 'uuid', name: 'kind_id', nullable: true }) kindId: string | null;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'uuid', name: 'constituency_id', nullable: true }) constituencyId: string | null;
  @Column({ type: 'date', name: 'started_on', nullable: true }) startedOn: string | null;
  @Column({ type: 'text', name: 'started_precision', nullable: true }) startedPrecision: string | null;
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', name: 'ended_precision', nullable: true }) endedPrecision: string | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
