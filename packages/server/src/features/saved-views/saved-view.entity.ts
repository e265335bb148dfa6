import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a room is asked for, with a name, of one account. */
@Entity('saved_view')
export class SavedView {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  @Column({ type: 'text' }) room: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'boolean', name: 'is_shared', default: false }) isShared: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}
