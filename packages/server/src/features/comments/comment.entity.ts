import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

/** It has no level of its own: whoever does not see the record does not see what is said about it. */
@Entity('comment')
export class Comment {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  @Column({ type: 'uuid', name: 'house_id' }) houseId: string;
  @Sealed(3) @Column({ type: 'text' }) body: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
