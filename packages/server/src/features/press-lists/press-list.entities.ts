import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Journalists who are written to together: by name, or by a rule whose empty criteria are null. */
@Entity('press_list')
export class PressList {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) purpose: string | null;
  @Column({ type: 'boolean', name: 'is_rule', default: false }) isRule: boolean;
  @Column({ type: 'uuid', array: true, name: 'beat_ids', nullable: true }) beatIds: string[] | null;
  @Column({ type: 'uuid', array: true, name: 'medium_ids', nullable: true }) mediumIds: string[] | null;
  @Column({ type: 'uuid', array: true, name: 'outlet_ids', nullable: true }) outletIds: string[] | null;
  @Column({ type: 'uuid', array: true, name: 'county_ids', nullable: true }) countyIds: string[] | null;
  @Column({ type: 'boolean', name: 'or_nationwide', default: false }) orNationwide: boolean;
  @Column({ type: 'text', array: true, nullable: true }) languages: string[] | null;
  @Column({ type: 'boolean', name: 'is_freelance', nullable: true }) isFreelance: boolean | null;
  @Column({ type: 'date', name: 'verified_since', nullable: true }) verifiedSince: string | null;
  @Column({ type: 'integer', name: 'verified_days', nullable: true }) verifiedDays: number | null;
  @Column({ type: 'integer', name: 'not_pitched_days', nullable: true }) notPitchedDays: number | null;
  @Column({ type: 'text', array: true, name: 'last_answers', nullable: true }) lastAnswers: string[] | null;
  @Column({ type: 'text', array: true, nullable: true }) tones: string[] | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'retired_at', nullable: true }) retiredAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}

/** That somebody was on a list by name, and from when to when. */
@Entity('press_list_entry')
export class PressListEntry {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'press_list_id' }) pressListId: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'added_at', default: () => 'now()' }) addedAt: Date;
  @Column({ type: 'uuid', name: 'added_by_id', nullable: true }) addedById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column({ type: 'uuid', name: 'removed_by_id', nullable: true }) removedById: string | null;
}
