import { randomBytes } from 'node:crypto';
import { newId } from '../../kernel';
import { ACCESS_SECONDS, AccessTokens } from './tokens';

const secret = randomBytes(32);
const claims = { accountId: newId(), sessionId: newId() };
const now = new Date('2026-11-24T09:00:00.400Z');
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

describe('an access token', () => {
  const tokens = new AccessTokens(secret);
  const { token, expiresAt } = tokens.issue(claims, now);

  it('tells whose it is until it ends, however often it was read before', () => {
    for (const seconds of [0, 1, ACCESS_SECONDS - 1, 1]) expect(tokens.read(token, after(seconds))).toEqual(claims);
    expect(tokens.read(token, new Date(expiresAt.getTime() - 1))).toEqual(claims);
    expect(tokens.read(token, expiresAt)).toBeNull();
    expect(tokens.read(token, after(ACCESS_SECONDS))).toBeNull();
  });

  it('is worth nothing once it ended, to a process that never read it', () => {
    expect(new AccessTokens(secret).read(token, expiresAt)).toBeNull();
  });

  it('is worth nothing when a character of it was changed, right after the whole one was read', () => {
    expect(tokens.read(token, now)).toEqual(claims);
    for (const place of [5, token.indexOf('.') + 5, token.length - 5]) {
      const other = token[place] === 'A' ? 'B' : 'A';
      expect(tokens.read(`${token.slice(0, place)}${other}${token.slice(place + 1)}`, now)).toBeNull();
    }
    expect(tokens.read(`${token} `, now)).toBeNull();
  });

  it('is worth nothing under another key', () => {
    expect(new AccessTokens(randomBytes(32)).read(token, now)).toBeNull();
  });
});
