import { LessThan } from 'typeorm';
import { newId } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { newSecret, secretHash } from '../tokens';
import { SignInChallenge } from './second-factor.entities';

/** How long somebody has for typing the code, in milliseconds. */
const CHALLENGE = 5 * 60_000;

export interface OpenChallenge {
  /** Returned once and never stored. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Says that the password was right. Good for one session of this account, and for nothing else. */
export async function openChallenge(accountId: string, remember: boolean, now: Date): Promise<OpenChallenge> {
  const manager = currentManager();
  await manager.delete(SignInChallenge, { accountId, expiresAt: LessThan(now) });
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + CHALLENGE);
  await manager.insert(SignInChallenge, { id: newId(), accountId, tokenHash: secretHash(secret), remember, expiresAt });
  return { secret, expiresAt };
}

/** Finds and locks one that is still good, so that two requests cannot both use it. */
export async function lockChallenge(secret: string, now: Date): Promise<SignInChallenge | null> {
  const challenge = await currentManager().findOne(SignInChallenge, {
    where: { tokenHash: secretHash(secret) },
    lock: { mode: 'pessimistic_write' },
  });
  return challenge && challenge.expiresAt > now ? challenge : null;
}

/** This one alone: others of the account may be locked by requests that wait for this one. */
export async function closeChallenge({ id }: SignInChallenge): Promise<void> {
  await currentManager().delete(SignInChallenge, { id });
}

export async function closeChallenges(accountId: string): Promise<void> {
  await currentManager().delete(SignInChallenge, { accountId });
}
