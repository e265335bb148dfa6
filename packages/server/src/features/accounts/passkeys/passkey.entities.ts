import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key pair whose private half never leaves its owner's device, or the keychain that their devices share. */
@Entity('passkey')
export class Passkey {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  /** By which the device names it; base64url. */
  @Column({ type: 'text', name: 'credential_id' }) credentialId: string;
  /** In COSE form (RFC 9052). */
  @Column({ type: 'bytea', name: 'public_key' }) publicKey: Buffer;
  /** How often the device says it has signed; 0 where it does not count. The driver reads a bigint as text. */
  @Column({ type: 'bigint' }) counter: string;
  @Column({ type: 'text', array: true }) transports: string[];
  /** What its owner calls it. */
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'boolean', name: 'is_synced' }) isSynced: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}

/** A challenge that a device is to sign, once: to add a passkey to an account, or for whoever signs in. */
@Entity('passkey_ceremony')
export class PasskeyCeremony {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Whose passkey is to be made; null for a sign-in. */
  @Column({ type: 'uuid', name: 'account_id', nullable: true }) accountId: string | null;
  @Column({ type: 'text', name: 'challenge_hash' }) challengeHash: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at' }) expiresAt: Date;
}
