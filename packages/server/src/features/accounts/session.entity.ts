import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sign-in on one device: a family of refresh tokens of which only the newest is good. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'last_used_at', default: () => 'now()' }) lastUsedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at' }) expiresAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', name: 'end_reason', nullable: true }) endReason: SessionEnd | null;
  @Column({ type: 'text', default: '' }) device: string;
  @Column({ type: 'text', default: '' }) address: string;
}

export type SessionEnd =
  | 'SIGNED_OUT'
  | 'REUSED'
  | 'SUSPENDED'
  | 'PASSWORD_CHANGED'
  | 'ROLES_CHANGED'
  | 'EXPIRED'
  | 'SECOND_FACTOR_CHANGED'
  | 'ENDED_BY_ADMINISTRATOR';

@Entity('refresh_token')
export class RefreshToken {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: string;
  @Column({ type: 'text', name: 'token_hash' }) tokenHash: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'issued_at', default: () => 'now()' }) issuedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'rotated_at', nullable: true }) rotatedAt: Date | null;
}
