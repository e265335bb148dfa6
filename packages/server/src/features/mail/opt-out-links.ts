import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '../../kernel';

/**
 * Links by which a recipient asks for no more mail: the mail's id with a code that only we can make, so that nothing
 * secret is kept and nobody opts out for somebody else.
 */
export class OptOutLinks {
  constructor(
    private readonly secret: Buffer,
    private readonly publicUrl: string,
  ) {}

  urlFor(mailId: string): string {
    return `${this.publicUrl}/opt-out/${mailId.replaceAll('-', '')}${this.codeFor(mailId).toString('base64url')}`;
  }

  /** The uuid of the mail whose link this is; null for anything else. */
  mailOf(token: string): string | null {
    const [, hex, code] = /^([0-9a-f]{32})([\w-]{22})$/.exec(token) ?? [];
    if (!hex || !code) return null;
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const given = Buffer.from(code, 'base64url');
    const right = this.codeFor(id);
    return isUuid(id) && given.length === right.length && timingSafeEqual(given, right) ? id : null;
  }

  private codeFor(mailId: string): Buffer {
    return createHmac('sha256', this.secret).update(`opt-out:${mailId}`).digest().subarray(0, 16);
  }
}
