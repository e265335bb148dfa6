import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Secrets that have to be read again, under AES-256-GCM with a random nonce, each bound to the row that it stands in,
 * so that one row's secret cannot be put into another's.
 */
export class SealedSecrets {
  private readonly key: Buffer;
  /** Stands before everything sealed with it. */
  readonly keyId: string;

  /** @param root at least 32 random bytes, the same in every process. */
  constructor(root: Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', root, '', 'utetezi second factor', 32));
    this.keyId = createHash('sha256').update(this.key).digest('base64url').slice(0, 8);
  }

  seal(secret: Buffer, row: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(row));
    const sealed = Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    return `${this.keyId}.${sealed.toString('base64url')}`;
  }

  /** @throws Error when it was sealed with another key, for another row, or was altered. */
  open(sealed: string, row: string): Buffer {
    const [keyId, text = ''] = sealed.split('.');
    if (keyId !== this.keyId) throw new Error('A secret was sealed with another key: put second-factor.key back.');
    const bytes = Buffer.from(text, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(row))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  }
}
