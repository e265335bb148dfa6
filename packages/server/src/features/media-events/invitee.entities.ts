import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

/** One person at one media event: from being thought of to having come. */
@Entity('media_event_invitee')
export class MediaEventInvitee {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'media_event_id' }) mediaEventId: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  /** For which outlet, as it was when they were put on the list. */
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  /** When the event begins. The database keeps it. */
  @Column({ type: 'timestamptz', precision: 3, insert: false, update: false }) at: Date;
  @Column({ type: 'boolean', name: 'is_walk_in', default: false }) isWalkIn: boolean;
  @Column({ type: 'text', nullable: true }) channel: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'invited_at', nullable: true }) invitedAt: Date | null;
  @Column({ type: 'uuid', name: 'mail_id', nullable: true }) mailId: string | null;
  @Column({ type: 'text', name: 'left_out', nullable: true }) leftOut: string | null;
  @Plain('a hash') @Column({ type: 'text', name: 'link_hash', nullable: true }) linkHash: string | null;
  @Plain('one of few words') @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column({ type: 'boolean', name: 'answered_by_link', default: false }) answeredByLink: boolean;
  @Sealed(3) @Column({ type: 'text', nullable: true }) crew: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) note: string | null;
  @Plain('one of few words') @Column({ type: 'text', default: 'NONE' }) accreditation: string;
  @Sealed(3) @Column({ type: 'text', name: 'accreditation_reason', nullable: true }) accreditationReason: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'accredited_at', nullable: true }) accreditedAt: Date | null;
  @Column({ type: 'uuid', name: 'accredited_by_id', nullable: true }) accreditedById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'press_card_seen_at', nullable: true })
  pressCardSeenAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'checked_in_at', nullable: true }) checkedInAt: Date | null;
  @Column({ type: 'uuid', name: 'checked_in_by_id', nullable: true }) checkedInById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'news_at', nullable: true }) newsAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'told_at', nullable: true }) toldAt: Date | null;
  @Column({ type: 'uuid', name: 'told_mail_id', nullable: true }) toldMailId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}

/** A mail to those who came, to those who did not, or to all who were invited. */
@Entity('media_event_letter')
export class MediaEventLetter {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'media_event_id' }) mediaEventId: string;
  @Column({ type: 'text' }) audience: string;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'text' }) body: string;
  @Column({ type: 'boolean', name: 'with_materials', default: false }) withMaterials: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'sent_at' }) sentAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

/** A letter to one of them, with what became of it. */
@Entity('media_event_letter_recipient')
export class MediaEventLetterRecipient {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'letter_id' }) letterId: string;
  @Column({ type: 'uuid', name: 'invitee_id' }) inviteeId: string;
  @Column({ type: 'uuid', name: 'mail_id', nullable: true }) mailId: string | null;
  @Column({ type: 'text', name: 'left_out', nullable: true }) leftOut: string | null;
}
