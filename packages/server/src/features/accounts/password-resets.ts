import type { Act } from '../../graphql';
import { DomainError, newId, refused } from '../../kernel';
import { currentManager } from '../../persistence';
import { Account } from './account.entity';
import { lockAccount } from './account.service';
import { revokeApiKeysOf } from './api-keys/api-key.acts';
import { PasswordReset } from './password-reset.entity';
import { checkNewPassword, hashPassword } from './passwords';
import { closeChallenges } from './second-factor/challenges';
import { endSessions } from './sessions';
import { newSecret, secretHash } from './tokens';

/** How long a link is good, in milliseconds. */
const RESET = 24 * 3_600_000;

export interface NewReset {
  readonly accountId: string;
  /** The last part of the link: returned once and never stored. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** An earlier link of the account is good no more. */
export async function offerPasswordReset(act: Act, id: string, reason: string): Promise<NewReset> {
  const account = await lockAccount(act, id);
  if (account.id === act.by.accountId) throw refused('Change your own password in your profile.', ['id']);
  if (account.suspendedAt) throw refused('This account is suspended. Reinstate it first.', ['id']);
  const manager = currentManager();
  await manager.delete(PasswordReset, { accountId: account.id });
  const secret = newSecret();
  const expiresAt = new Date(act.now.getTime() + RESET);
  await manager.insert(PasswordReset, {
    id: newId(),
    accountId: account.id,
    tokenHash: secretHash(secret),
    madeById: act.by.accountId,
    createdAt: act.now,
    expiresAt,
  });
  act.touched('Account', account.id, ['passwordReset'], reason);
  return { accountId: account.id, secret, expiresAt };
}

/**
 * Sets the password, ends every session and revokes every key. It opens none: the second factor, where there is one, is still asked for. A
 * link that is used, replaced, too old or unknown gets one and the same answer.
 */
export async function resetPassword(act: Act, token: string, password: string): Promise<void> {
  const manager = currentManager();
  const reset = await manager.findOne(PasswordReset, {
    where: { tokenHash: secretHash(token) },
    lock: { mode: 'pessimistic_write' },
  });
  const account = reset && reset.expiresAt > act.now ? await manager.findOneBy(Account, { id: reset.accountId }) : null;
  if (!account || account.suspendedAt)
    throw new DomainError('NOT_FOUND', 'This link is not good any more. Ask your administrator for a new one.', [
      'input',
      'token',
    ]);
  checkNewPassword(password, account.email, ['input', 'password']);
  await manager.update(
    Account,
    { id: account.id },
    { passwordHash: await hashPassword(password), passwordChangedAt: act.now, version: account.version + 1 },
  );
  await manager.delete(PasswordReset, { accountId: account.id });
  await closeChallenges(account.id);
  await revokeApiKeysOf(account.id, act.now);
  await endSessions({ accountId: account.id }, 'PASSWORD_CHANGED', act.now);
  act.touched('Account', account.id, ['password']);
}
