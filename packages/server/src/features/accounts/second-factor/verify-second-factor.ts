import { IsNull, Not } from 'typeorm';
import { currentManager } from '../../../persistence';
import { Passkey } from '../passkeys/passkey.entities';
import { closeChallenges } from './challenges';
import { isRecoveryCode, useRecoveryCode } from './recovery-codes';
import type { SealedSecrets } from './sealed-secrets';
import { RecoveryCode, SecondFactor } from './second-factor.entities';
import { stepOfCode } from './totp';

export const hasAuthenticatorApp = (accountId: string): Promise<boolean> =>
  currentManager().existsBy(SecondFactor, { accountId, confirmedAt: Not(IsNull()) });

/** Whether the password alone opens no session. */
export const hasSecondFactor = async (accountId: string): Promise<boolean> =>
  (await hasAuthenticatorApp(accountId)) || currentManager().existsBy(Passkey, { accountId });

/** Recovery codes stand in for another factor, and go with the last one. */
export async function forgetIfNoFactorIsLeft(accountId: string): Promise<void> {
  await closeChallenges(accountId);
  if (!(await hasSecondFactor(accountId))) await currentManager().delete(RecoveryCode, { accountId });
}

/** The row to which a sealed secret is bound. */
export const rowOf = (accountId: string): string => `second_factor ${accountId}`;

/**
 * Whether a code of the app, or a recovery code, is good; it is used up by that. The transaction that asks decides
 * whether it stays so. Two that bring the same code at once wait for each other, and one of them is refused.
 *
 * @param accountId null for a sign-in that nobody knows, which takes as long.
 */
export async function verifySecondFactor(
  secrets: SealedSecrets,
  accountId: string | null,
  typed: string,
  now: Date,
): Promise<boolean> {
  if (isRecoveryCode(typed)) return useRecoveryCode(accountId, typed, now);
  const code = typed.replaceAll(/\s/g, '');
  if (!accountId || !/^\d{6}$/.test(code)) return false;
  const manager = currentManager();
  const factor = await manager.findOne(SecondFactor, {
    where: { accountId, confirmedAt: Not(IsNull()) },
    lock: { mode: 'pessimistic_write' },
  });
  const step = factor && stepOfCode(secrets.open(factor.secret, rowOf(accountId)), code, now, factor.lastUsedStep);
  if (!step) return false;
  await manager.update(SecondFactor, { accountId }, { lastUsedStep: step });
  return true;
}
