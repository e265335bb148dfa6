import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account')
export class Account {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Lower case: one account per address, however it is typed. */
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column({ type: 'text', array: true }) roles: string[];
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  /** For partners' accounts: whose house it is. */
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'text', default: 'en' }) locale: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'suspended_at', nullable: true }) suspendedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'last_seen_at', nullable: true }) lastSeenAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'password_changed_at', nullable: true })
  passwordChangedAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}
