import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

/** What makes a person a journalist; one for each. Where they work are their memberships, with dates. */
@Entity('journalist')
export class Journalist {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'boolean', name: 'is_freelance', default: false }) isFreelance: boolean;
  /** None when the person's own preferred channel holds for pitches too. */
  @Plain('one of few words') @Column({ type: 'text', name: 'best_channel', nullable: true }) bestChannel: string | null;
  @Column({ type: 'time', precision: 0, name: 'best_from', nullable: true }) bestFrom: string | null;
  @Column({ type: 'time', precision: 0, name: 'best_until', nullable: true }) bestUntil: string | null;
  @Plain('a day of the week') @Column({ type: 'text', name: 'deadline_day', nullable: true }) deadlineDay:
    string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) approach: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'press_card_number', nullable: true }) pressCardNumber: string | null;
  @Column({ type: 'smallint', name: 'press_card_year', nullable: true }) pressCardYear: number | null;
  @Column({ type: 'text', name: 'press_card_category', nullable: true }) pressCardCategory: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'verified_at', nullable: true }) verifiedAt: Date | null;
  @Column({ type: 'uuid', name: 'verified_by_id', nullable: true }) verifiedById: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}

@Entity('journalist_beat')
export class JournalistBeat {
  @PrimaryColumn({ type: 'uuid', name: 'journalist_id' }) journalistId: string;
  @PrimaryColumn({ type: 'uuid', name: 'beat_id' }) beatId: string;
}
