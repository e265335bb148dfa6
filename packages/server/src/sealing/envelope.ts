import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { remembered } from '../kernel';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = 'sealed:1:';
const BLIND = 'blind:1:';
const REQUEST = 'hmac:1:';

/** Where a sealed text stands. It opens there and nowhere else. */
export interface Place {
  readonly table: string;
  readonly column: string;
  /** Uuid of the row. */
  readonly id: string;
}

/** 256 bits, and the id that stands before everything sealed with them. */
export interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

export const isSealed = (text: unknown): text is string => typeof text === 'string' && text.startsWith(SEALED);
export const isBlind = (text: unknown): text is string => typeof text === 'string' && text.startsWith(BLIND);

/** AES-256-GCM with a random nonce, bound to the place: `sealed:1:` key id `:` base64url of nonce, text and tag. */
export const seal = (key: Key, text: string, place: Place): string =>
  `${SEALED}${key.id}:${encrypt(key.bytes, Buffer.from(text), bound(place)).toString('base64url')}`;

export const keyIdOf = (sealed: string): string => sealed.slice(SEALED.length, sealed.indexOf(':', SEALED.length));

/** @throws Error that names the place when the text was altered, or moved here from another place. */
export function open(key: Key, sealed: string, place: Place): string {
  const bytes = Buffer.from(sealed.slice(SEALED.length + key.id.length + 1), 'base64url');
  try {
    return decrypt(key.bytes, bytes, bound(place)).toString();
  } catch {
    throw new Error(
      `The sealed value of ${place.table}.${place.column} in row ${place.id} does not open: it was altered, or belongs elsewhere.`,
    );
  }
}

/** As {@link seal}, for bytes: nonce, bytes and tag. Which key it was has to be kept beside them. */
export const sealBytes = (key: Key, bytes: Buffer, place: string): Buffer => encrypt(key.bytes, bytes, place);

/** @throws Error that names the place when the bytes were altered, or moved here from another place. */
export function openBytes(key: Key, sealed: Buffer, place: string): Buffer {
  try {
    return decrypt(key.bytes, sealed, place);
  } catch {
    throw new Error(`The sealed bytes of ${place} do not open: they were altered, or belong elsewhere.`);
  }
}

/** Equal for equal texts and telling nothing else to whoever has no key: what is looked up by its exact value. */
export const blind = (key: Key, text: string): string =>
  BLIND + createHmac('sha256', key.bytes).update(text).digest('base64url');

/** Tells whether two requests are equal, and nothing else to whoever has no key, however little they could say. */
export const requestMark = (key: Key, request: string): string =>
  REQUEST + createHmac('sha256', requestKey(key)).update(request).digest('base64url');

export const newKey = (): Key => ({ id: randomBytes(4).toString('hex'), bytes: randomBytes(32) });

/** Under which the data keys are wrapped; itself it never gets into the database. */
export class MasterKey {
  private readonly bytes: Buffer;
  /** Tells one master key from another, and gives nothing of it away. */
  readonly fingerprint: string;

  /** @param root 32 random bytes, the same in every process. */
  constructor(root: Buffer) {
    this.bytes = Buffer.from(hkdfSync('sha256', root, '', 'utetezi data keys', 32));
    this.fingerprint = createHash('sha256').update(this.bytes).digest('hex').slice(0, 16);
  }

  wrap = ({ id, bytes }: Key): string => encrypt(this.bytes, bytes, `data_key:${id}`).toString('base64url');

  /** @throws Error when it was wrapped by another master key, or altered. */
  unwrap = (id: string, wrapped: string): Key => ({
    id,
    bytes: decrypt(this.bytes, Buffer.from(wrapped, 'base64url'), `data_key:${id}`),
  });
}

const requestKeys = new WeakMap<Key, Buffer>();

/** Deriving it took a twentieth of what the server spent on an act. */
const requestKey = (key: Key): Buffer =>
  remembered(requestKeys, key, () => Buffer.from(hkdfSync('sha256', key.bytes, '', 'utetezi requests', 32)));

const bound = ({ table, column, id }: Place): string => `${table}.${column}:${id}`;

function encrypt(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, bytes: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}
