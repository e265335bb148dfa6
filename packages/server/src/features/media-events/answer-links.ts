import { createHash, createHmac } from 'node:crypto';

/**
 * Links by which somebody answers an invitation. The token is made of a secret that the database does not have, and goes into
 * a mail only as that leaves: what is kept is its hash, by which it is known again. It names nobody.
 */
export class AnswerLinks {
  constructor(
    private readonly secret: Buffer,
    private readonly publicUrl: string,
  ) {}

  urlFor(inviteeId: string): string {
    return `${this.publicUrl}/answer/${this.tokenFor(inviteeId)}`;
  }

  /** SHA-256 in hex of the token in somebody's link. */
  hashFor(inviteeId: string): string {
    return hashOf(this.tokenFor(inviteeId));
  }

  private tokenFor(inviteeId: string): string {
    return createHmac('sha256', this.secret).update(`answer:${inviteeId}`).digest('base64url');
  }
}

/** The hash to look for; null for what cannot be a token. */
export const hashOfGiven = (token: string): string | null => (/^[\w-]{43}$/.test(token) ? hashOf(token) : null);

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
