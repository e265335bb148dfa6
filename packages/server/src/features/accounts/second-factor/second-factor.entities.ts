import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An authenticator app: one per account. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn({ type: 'uuid', name: 'account_id' }) accountId: string;
  /** Sealed: see `SealedSecrets`. */
  @Column({ type: 'text' }) secret: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  /** Null until a first code has shown that the app has the secret; it counts for nothing before. */
  @Column({ type: 'timestamptz', precision: 3, name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  /** The number of 30 seconds since 1970 whose code was the last one used. */
  @Column({ type: 'integer', name: 'last_used_step', nullable: true }) lastUsedStep: number | null;
}

/** For whoever has lost the app: good once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  /** The code's first group, by which it is found. */
  @Column({ type: 'text' }) selector: string;
  /** Argon2id of all of it. */
  @Column({ type: 'text', name: 'code_hash' }) codeHash: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'used_at', nullable: true }) usedAt: Date | null;
}

/** A sign-in between password and code. */
@Entity('sign_in_challenge')
export class SignInChallenge {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  @Column({ type: 'text', name: 'token_hash' }) tokenHash: string;
  @Column({ type: 'boolean' }) remember: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at' }) expiresAt: Date;
}
