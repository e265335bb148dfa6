import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '../../persistence';

@Entity('engagement')
export class Engagement {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'type_id' }) typeId: string;
  @Sealed(3) @Column({ type: 'text' }) subject: string;
  @Column({ type: 'text' }) status: string;
  @Sealed(3) @Column({ type: 'text', name: 'status_reason', nullable: true }) statusReason: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'starts_at' }) startsAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'ends_at', nullable: true }) endsAt: Date | null;
  @Column({ type: 'boolean', name: 'all_day', default: false }) allDay: boolean;
  /** Kept by the database: the calendar day in Nairobi. */
  @Column({ type: 'date', insert: false, update: false }) day: string;
  @Column({ type: 'text' }) medium: string;
  @Column({ type: 'text', default: 'OUTBOUND' }) direction: string;
  @Column({ type: 'text', name: 'participation_level', nullable: true }) participationLevel: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'uuid', name: 'constituency_id', nullable: true }) constituencyId: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) summary: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'not_to_raise', nullable: true }) notToRaise: string | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  /** The partner that brought it in, where one did: it sees what it contributed. */
  @Column({ type: 'uuid', name: 'contributed_by_id', nullable: true }) contributedById: string | null;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}

@Entity('engagement_topic')
export class EngagementTopic {
  @PrimaryColumn({ type: 'uuid', name: 'engagement_id' }) engagementId: string;
  @PrimaryColumn({ type: 'uuid', name: 'topic_id' }) topicId: string;
}

/** The kinds of stakeholders who took part, as they did; kept by the database, and silent of whoever is closed. */
@Entity('engagement_kind')
export class EngagementKind {
  @PrimaryColumn({ type: 'uuid', name: 'engagement_id' }) engagementId: string;
  @PrimaryColumn({ type: 'uuid', name: 'kind_id' }) kindId: string;
}

/** Each organisation once per engagement, whether it took part itself or through its people; kept by the database. */
@Entity('engagement_organisation')
export class EngagementOrganisation {
  @PrimaryColumn({ type: 'uuid', name: 'engagement_id' }) engagementId: string;
  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'starts_at' }) startsAt: Date;
  @Column({ type: 'smallint' }) sensitivity: number;
  @Column({ type: 'text' }) status: string;
}
