import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

/** Carries its engagement's time, sensitivity and status, which the database holds equal. */
@Entity('participation')
export class Participation {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'engagement_id' }) engagementId: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'starts_at' }) startsAt: Date;
  @Column({ type: 'smallint' }) sensitivity: number;
  @Column({ type: 'text' }) status: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'on_behalf_of_id', nullable: true }) onBehalfOfId: string | null;
  @Column({ type: 'uuid', name: 'in_post_id', nullable: true }) inPostId: string | null;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text' }) attendance: string;
  @Sealed(3) @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'smallint', default: 0 }) position: number;
}

@Entity('discussion_point')
export class DiscussionPoint {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'engagement_id' }) engagementId: string;
  @Column({ type: 'uuid', name: 'topic_id', nullable: true }) topicId: string | null;
  @Column({ type: 'uuid', name: 'raised_by_person_id', nullable: true }) raisedByPersonId: string | null;
  @Column({ type: 'uuid', name: 'raised_by_organisation_id', nullable: true }) raisedByOrganisationId: string | null;
  @Sealed(3) @Column({ type: 'text' }) summary: string;
  @Column({ type: 'smallint', nullable: true }) sentiment: number | null;
  @Sealed(3) @Column({ type: 'text', name: 'our_response', nullable: true }) ourResponse: string | null;
  @Column({ type: 'smallint', default: 0 }) position: number;
}
