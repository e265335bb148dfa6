import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A briefing, press conference or site visit. */
@Entity('media_event')
export class MediaEvent {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) summary: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'starts_at' }) startsAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'ends_at' }) endsAt: Date;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ type: 'text', name: 'online_url', nullable: true }) onlineUrl: string | null;
  @Column({ type: 'text', default: 'en' }) language: string;
  @Column({ type: 'uuid', name: 'pitch_id', nullable: true }) pitchId: string | null;
  @Column({ type: 'uuid', name: 'press_release_id', nullable: true }) pressReleaseId: string | null;
  @Column({ type: 'integer', nullable: true }) capacity: number | null;
  @Column({ type: 'boolean', name: 'is_public', default: false }) isPublic: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
  @Column({ type: 'text', name: 'cancel_reason', nullable: true }) cancelReason: string | null;
  /** SEQUENCE of RFC 5545: grows with each change that calendars have to know of. */
  @Column({ type: 'integer', default: 0 }) sequence: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'announced_at', default: () => 'now()' }) announcedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'changed_at', nullable: true }) changedAt: Date | null;
  @Column({ type: 'text', name: 'invitation_subject', nullable: true }) invitationSubject: string | null;
  @Column({ type: 'text', name: 'invitation_body', nullable: true }) invitationBody: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}

/** Who speaks there for the programme. */
@Entity('media_event_spokesperson')
export class MediaEventSpokesperson {
  @PrimaryColumn({ type: 'uuid', name: 'media_event_id' }) mediaEventId: string;
  @PrimaryColumn({ type: 'uuid', name: 'spokesperson_id' }) spokespersonId: string;
}
