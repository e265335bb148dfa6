import { IsNull, MoreThan, Not } from 'typeorm';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { RefreshToken, Session, type SessionEnd } from './session.entity';
import { newSecret, secretHash } from './tokens';

const HOUR = 3_600_000;

/** How long a session lives without and with "keep me signed in", in milliseconds. */
export const SHORT_SESSION = 12 * HOUR;
export const LONG_SESSION = 30 * 24 * HOUR;

/** Two tabs may send the same refresh token at once; after this many milliseconds it can only be a stolen one. */
const RACING_TABS = 30_000;

export interface Device {
  readonly device: string;
  readonly address: string;
}

export interface OpenSession {
  readonly id: string;
  readonly accountId: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
  readonly isLong: boolean;
}

export async function openSession(
  accountId: string,
  device: Device,
  remember: boolean,
  now: Date,
): Promise<OpenSession> {
  const expiresAt = new Date(now.getTime() + (remember ? LONG_SESSION : SHORT_SESSION));
  const id = newId();
  await currentManager().insert(Session, {
    id,
    accountId,
    createdAt: now,
    lastUsedAt: now,
    expiresAt,
    device: device.device.slice(0, 300),
    address: device.address,
  });
  return { id, accountId, expiresAt, isLong: remember, refreshToken: await issueRefreshToken(id, now) };
}

/**
 * Exchanges a refresh token for the next one. An old one that comes back ends the whole session: either its owner or
 * a thief holds the newer one, and nobody can tell who is who.
 *
 * @returns null when the token is unknown, its session ended, or its account suspended.
 */
export async function rotateSession(refreshToken: string, now: Date): Promise<OpenSession | null> {
  const manager = currentManager();
  const token = await manager.findOne(RefreshToken, {
    where: { tokenHash: secretHash(refreshToken) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!token) return null;
  const session = await manager.findOneBy(Session, {
    id: token.sessionId,
    endedAt: IsNull(),
    expiresAt: MoreThan(now),
  });
  if (!session) return null;
  if (token.rotatedAt && now.getTime() - token.rotatedAt.getTime() > RACING_TABS) {
    await endSessions({ id: session.id }, 'REUSED', now);
    return null;
  }
  if (!token.rotatedAt) await manager.update(RefreshToken, { id: token.id }, { rotatedAt: now });
  await manager.update(Session, { id: session.id }, { lastUsedAt: now });
  return {
    id: session.id,
    accountId: session.accountId,
    expiresAt: session.expiresAt,
    isLong: session.expiresAt.getTime() - session.createdAt.getTime() > SHORT_SESSION,
    refreshToken: await issueRefreshToken(session.id, now),
  };
}

/** Ends sessions at once: their access tokens are refused on the next request. Returns how many ended. */
export async function endSessions(
  which: { id?: string; accountId?: string },
  reason: SessionEnd,
  now: Date,
): Promise<number> {
  const { affected } = await currentManager().update(
    Session,
    { ...which, endedAt: IsNull() },
    { endedAt: now, endReason: reason },
  );
  return affected ?? 0;
}

/** Every session of the account but this one. Returns how many ended. */
export async function endOtherSessions(
  accountId: string,
  sessionId: string,
  reason: SessionEnd,
  now: Date,
): Promise<number> {
  const { affected } = await currentManager().update(
    Session,
    { accountId, id: Not(sessionId), endedAt: IsNull() },
    { endedAt: now, endReason: reason },
  );
  return affected ?? 0;
}

async function issueRefreshToken(sessionId: string, now: Date): Promise<string> {
  const refreshToken = newSecret();
  await currentManager().insert(RefreshToken, {
    id: newId(),
    sessionId,
    tokenHash: secretHash(refreshToken),
    issuedAt: now,
  });
  return refreshToken;
}
