import { createHash, createHmac, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

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

/** Enough of CBOR (RFC 8949) for what an authenticator says: small integers, texts, bytes and maps. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, length: number): Buffer =>
    length < 24
      ? Buffer.from([major * 32 + length])
      : length < 256
        ? Buffer.from([major * 32 + 24, length])
        : Buffer.from([major * 32 + 25, length >> 8, length % 256]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flat().map((each) => cbor(each as never))]);
}

const sha256 = (of: string | Buffer): Buffer => createHash('sha256').update(of).digest();

export interface DeviceOptions {
  readonly origin?: string;
  /** Whether it has asked who holds it. */
  readonly asksWho?: boolean;
  readonly challenge?: string;
}

/** A person's device with one passkey, as WebAuthn level 3 has it speak. */
export class TestDevice {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly credentialId = randomBytes(32);
  counter = 0;

  constructor(
    private readonly origin: string,
    private readonly site = new URL(origin).hostname,
  ) {}

  /** Answers `PublicKeyCredentialCreationOptionsJSON`. */
  make(options: string, { origin, asksWho = true, challenge }: DeviceOptions = {}): string {
    const jwk = this.keys.publicKey.export({ format: 'jwk' });
    const point = (part: string | undefined): Buffer => Buffer.from(part!, 'base64url');
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, point(jwk.x)],
        [-3, point(jwk.y)],
      ]),
    );
    const length = Buffer.from([0, this.credentialId.length]);
    const about = Buffer.concat([this.about(asksWho, 0x40), Buffer.alloc(16), length, this.credentialId, key]);
    const attestationObject = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', about],
      ]),
    );
    const clientDataJSON = this.client('webauthn.create', challenge ?? JSON.parse(options).challenge, origin);
    return this.credential({ clientDataJSON, attestationObject, transports: ['internal'] });
  }

  /** Answers `PublicKeyCredentialRequestOptionsJSON`. */
  use(options: string, { origin, asksWho = true, challenge }: DeviceOptions = {}): string {
    this.counter += 1;
    const authenticatorData = this.about(asksWho);
    const clientDataJSON = this.client('webauthn.get', challenge ?? JSON.parse(options).challenge, origin);
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientDataJSON)]), this.keys.privateKey);
    return this.credential({ clientDataJSON, authenticatorData, signature });
  }

  private about(asksWho: boolean, more = 0): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(this.site), Buffer.from([0x01 | (asksWho ? 0x04 : 0) | more]), counter]);
  }

  private client(type: string, challenge: string, origin = this.origin): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private credential(response: Record<string, Buffer | string[]>): string {
    const id = this.credentialId.toString('base64url');
    const written = Object.entries(response).map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? value.toString('base64url') : value,
    ]);
    const told = {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(written),
    };
    return JSON.stringify(told);
  }
}
