import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Time-based one-time passwords (RFC 6238): SHA-1, 6 digits, 30 seconds, since that is what every app knows. */
const STEP_SECONDS = 30;
/** How many steps a clock may be off, each way. */
const DRIFT = 1;
/** RFC 4226 asks for 128 bits and recommends 160. */
const SECRET_BYTES = 20;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const newTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest[digest.length - 1]! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

export const totpStep = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS);

/**
 * The step that a code belongs to. A code is good once: steps up to the last one used are not looked at.
 *
 * @returns null when it is no good code.
 */
export function stepOfCode(secret: Buffer, code: string, now: Date, lastUsed: number | null): number | null {
  let found: number | null = null;
  for (let step = totpStep(now) - DRIFT; step <= totpStep(now) + DRIFT; step += 1) {
    const isThisOne = timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code));
    if (isThisOne && step > (lastUsed ?? -1)) found = step;
  }
  return found;
}

/** Base32 (RFC 4648) without padding. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What an authenticator app reads from the QR code. */
export function otpauthUri(secret: Buffer, email: string): string {
  const label = `${encodeURIComponent('Utetezi')}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=Utetezi&algorithm=SHA1&digits=6&period=${STEP_SECONDS}`;
}
