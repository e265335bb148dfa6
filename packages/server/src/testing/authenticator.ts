import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What a person's authenticator app shows at a moment, for a secret in base32; written apart from what it is to prove. */
export function codeOfApp(secret: string, at: Date): string {
  let bits = 0n;
  for (const letter of secret) bits = bits * 32n + BigInt(alphabet.indexOf(letter));
  const bytes = Math.floor((secret.length * 5) / 8);
  bits >>= BigInt(secret.length * 5 - bytes * 8);
  const key = Buffer.from(bits.toString(16).padStart(bytes * 2, '0'), 'hex');
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(at.getTime() / 30_000), 4);
  const digest = createHmac('sha1', key).update(counter).digest();
  const number = digest.readUInt32BE(digest.at(-1)! % 16) % 2 ** 31;
  return String(number % 10 ** 6).padStart(6, '0');
}
