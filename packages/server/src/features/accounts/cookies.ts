import { parse, serialize } from 'cookie';
import type { OpenSession } from './sessions';
import { ACCESS_SECONDS } from './tokens';

/**
 * The two cookies of a browser's session. Both are out of reach of scripts and never sent across sites; over https they
 * also carry the `__Host-` prefix, which binds them to this host and to encryption.
 */
export class SessionCookies {
  constructor(private readonly isSecure: boolean) {}

  private get access(): string {
    return this.isSecure ? '__Host-utetezi-access' : 'utetezi-access';
  }

  private get refresh(): string {
    return this.isSecure ? '__Host-utetezi-refresh' : 'utetezi-refresh';
  }

  read(header: string | undefined): { accessToken?: string; refreshToken?: string } {
    const cookies = parse(header ?? '');
    return { accessToken: cookies[this.access], refreshToken: cookies[this.refresh] };
  }

  /** The `Set-Cookie` headers that keep a session; a short one ends with the browser. */
  keep(session: OpenSession, accessToken: string, now: Date): string[] {
    const seconds = Math.floor((session.expiresAt.getTime() - now.getTime()) / 1000);
    const kept = session.isLong ? { maxAge: seconds } : {};
    return [
      this.write(this.access, accessToken, { maxAge: ACCESS_SECONDS }),
      this.write(this.refresh, session.refreshToken, kept),
    ];
  }

  forget(): string[] {
    return [this.write(this.access, '', { maxAge: 0 }), this.write(this.refresh, '', { maxAge: 0 })];
  }

  private write(name: string, value: string, more: { maxAge?: number }): string {
    return serialize(name, value, { httpOnly: true, sameSite: 'strict', path: '/', secure: this.isSecure, ...more });
  }
}
