import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

/** What journalists are told of; several pitches may be of one story. */
@Entity('story')
export class Story {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) summary: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}

@Entity('pitch')
export class Pitch {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'story_id' }) storyId: string;
  @Column({ type: 'text', nullable: true }) angle: string | null;
  @Column({ type: 'text' }) channel: string;
  @Column({ type: 'text', nullable: true }) subject: string | null;
  @Column({ type: 'text', nullable: true }) body: string | null;
  @Column({ type: 'text', default: 'DRAFT' }) status: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'embargo_until', nullable: true }) embargoUntil: Date | null;
  @Column({ type: 'uuid', name: 'press_release_id', nullable: true }) pressReleaseId: string | null;
  /** Until when nobody else is offered the story. */
  @Column({ type: 'timestamptz', precision: 3, name: 'exclusive_until', nullable: true }) exclusiveUntil: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'exclusive_ended_at', nullable: true })
  exclusiveEndedAt: Date | null;
  @Column({ type: 'uuid', name: 'exclusive_ended_by_id', nullable: true }) exclusiveEndedById: string | null;
  @Plain('it is of the offer, as the texts of the pitch, and hangs on nobody’s record')
  @Column({ type: 'text', name: 'exclusive_end_reason', nullable: true })
  exclusiveEndReason: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}

@Entity('pitch_file')
export class PitchFile {
  @PrimaryColumn({ type: 'uuid', name: 'pitch_id' }) pitchId: string;
  @PrimaryColumn({ type: 'uuid', name: 'file_id' }) fileId: string;
}

/** Who can be interviewed on it. */
@Entity('pitch_spokesperson')
export class PitchSpokesperson {
  @PrimaryColumn({ type: 'uuid', name: 'pitch_id' }) pitchId: string;
  @PrimaryColumn({ type: 'uuid', name: 'spokesperson_id' }) spokespersonId: string;
}

/** A pitch to one journalist: whether it went, and what came back. */
@Entity('pitch_recipient')
export class PitchRecipient {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'pitch_id' }) pitchId: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  /** The list that they were on when they were addressed by it. */
  @Column({ type: 'uuid', name: 'press_list_id', nullable: true }) pressListId: string | null;
  @Column({ type: 'text', default: 'DRAFT' }) status: string;
  @Column({ type: 'text', name: 'left_out', nullable: true }) leftOut: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'guard_reason', nullable: true }) guardReason: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'replied_at', nullable: true }) repliedAt: Date | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) reply: string | null;
  @Column({ type: 'uuid', name: 'mail_id', nullable: true }) mailId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}

@Entity('media_setting')
export class MediaSetting {
  @PrimaryColumn({ type: 'boolean', name: 'only_one', default: true }) onlyOne: boolean;
  @Column({ type: 'smallint', name: 'guard_days', default: 14 }) guardDays: number;
  @Column({ type: 'integer', default: 1 }) version: number;
}

@Entity('pitch_guard_house')
export class PitchGuardHouse {
  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'joined_at', default: () => 'now()' }) joinedAt: Date;
}

/** That a partner house pitched somebody: without a word of what. */
@Entity('announced_pitch')
export class AnnouncedPitch {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'house_id' }) houseId: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'announced_at', default: () => 'now()' }) announcedAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
