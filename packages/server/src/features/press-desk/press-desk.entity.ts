import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What holds for all that the press desk publishes. There is one row, and only one. */
@Entity('press_desk')
export class PressDesk {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', name: 'boilerplate_en', nullable: true }) boilerplateEn: string | null;
  @Column({ type: 'text', name: 'boilerplate_sw', nullable: true }) boilerplateSw: string | null;
  @Column({ type: 'boolean', name: 'is_feed_on', default: true }) isFeedOn: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'uuid', name: 'updated_by_id', nullable: true }) updatedById: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}
