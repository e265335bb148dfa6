import { type KeyObject, createHash, createSecretKey, randomBytes } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { BoundedMap } from '../../kernel';

/** Access tokens are short, since nothing but their end takes them back from a thief: 10 minutes, in seconds. */
export const ACCESS_SECONDS = 600;

const issuer = 'utetezi';
const audience = 'utetezi-api';

export interface AccessClaims {
  readonly accountId: string;
  readonly sessionId: string;
}

/** A token that was verified; it stays good until it ends, in milliseconds since 1970. */
interface Good {
  readonly claims: AccessClaims;
  readonly endsAt: number;
}

/** Tokens that are not verified again with each request: their signatures were a thirteenth of what Node does for a read. */
const TOKENS_KNOWN = 2_000;

/** Access tokens: JWT (RFC 7519), HS256 and nothing else, told apart from other tokens by `typ`. */
export class AccessTokens {
  private readonly keyId: string;
  /** Bytes would be tried as a public key first, for each token again: a seventh of what a read cost. */
  private readonly key: KeyObject;
  private readonly good = new BoundedMap<string, Good>(TOKENS_KNOWN);

  constructor(secret: Buffer) {
    this.key = createSecretKey(secret);
    this.keyId = createHash('sha256').update(secret).digest('base64url').slice(0, 8);
  }

  issue({ accountId, sessionId }: AccessClaims, now: Date): { token: string; expiresAt: Date } {
    const issuedAt = Math.floor(now.getTime() / 1000);
    const token = jwt.sign({ sid: sessionId, iat: issuedAt, exp: issuedAt + ACCESS_SECONDS }, this.key, {
      algorithm: 'HS256',
      subject: accountId,
      issuer,
      audience,
      header: { alg: 'HS256', typ: 'at+jwt', kid: this.keyId },
    });
    return { token, expiresAt: new Date((issuedAt + ACCESS_SECONDS) * 1000) };
  }

  /** Null for whatever is not a good token of ours: expired, of another kind, signed with another key. */
  read(token: string, now: Date): AccessClaims | null {
    const known = this.good.get(token);
    if (known) return now.getTime() < known.endsAt ? known.claims : null;
    const found = this.verified(token, now);
    if (found) this.good.set(token, found);
    return found && found.claims;
  }

  private verified(token: string, now: Date): Good | null {
    try {
      const { header, payload } = jwt.verify(token, this.key, {
        algorithms: ['HS256'],
        issuer,
        audience,
        complete: true,
        clockTimestamp: Math.floor(now.getTime() / 1000),
      });
      if (header.typ !== 'at+jwt' || header.kid !== this.keyId || typeof payload === 'string') return null;
      const { sub, sid, exp } = payload;
      return typeof sub === 'string' && typeof sid === 'string' && exp !== undefined
        ? { claims: { accountId: sub, sessionId: sid }, endsAt: exp * 1000 }
        : null;
    } catch {
      return null;
    }
  }
}

/** 256 random bits, for refresh tokens and links. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Only the hash is stored. A plain hash is enough for a secret that nobody could guess. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
