import { IsNull } from 'typeorm';
import type { Act } from '../../../graphql';
import { DomainError, invalid, refused } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { Account } from '../account.entity';
import { lockAccount } from '../account.service';
import { expectPassword } from '../passwords';
import { Passkey } from '../passkeys/passkey.entities';
import { endOtherSessions, endSessions } from '../sessions';
import { makeRecoveryCodes } from './recovery-codes';
import type { SealedSecrets } from './sealed-secrets';
import { SecondFactor } from './second-factor.entities';
import { base32, newTotpSecret, otpauthUri, stepOfCode } from './totp';
import {
  forgetIfNoFactorIsLeft,
  hasAuthenticatorApp,
  hasSecondFactor,
  rowOf,
  verifySecondFactor,
} from './verify-second-factor';

/** How long a secret waits for its first code, in milliseconds. */
const WAITS = 15 * 60_000;

const codeRefused = (path: readonly string[]): DomainError =>
  new DomainError('CODE_NOT_ACCEPTED', 'This code is not right, or was used already. Wait for the next one.', path);

/**
 * Makes the secret that an authenticator app is to have. It counts for nothing until {@link confirmSecondFactor}.
 * The password is asked for, so that a device left open cannot be used to lock its owner out; not of somebody who has
 * just signed in and may do nothing else.
 */
export async function beginSecondFactor(
  act: Act,
  secrets: SealedSecrets,
  password: string | null | undefined,
): Promise<{ secret: string; uri: string }> {
  const manager = currentManager();
  const account = await manager.findOneByOrFail(Account, { id: act.by.accountId });
  if (!act.by.mustSetUpSecondFactor) await expectPassword(account, password ?? '');
  if (await hasAuthenticatorApp(account.id))
    throw refused('You have an authenticator app already. Remove it first, then set up the new one.');
  const secret = newTotpSecret();
  await manager.delete(SecondFactor, { accountId: account.id });
  await manager.insert(SecondFactor, {
    accountId: account.id,
    secret: secrets.seal(secret, rowOf(account.id)),
    createdAt: act.now,
  });
  act.touched('Account', account.id, ['secondFactor']);
  return { secret: base32(secret), uri: otpauthUri(secret, account.email) };
}

/** From here on the account signs in with a code. Its other sessions, which were opened without one, end. */
export async function confirmSecondFactor(act: Act, secrets: SealedSecrets, code: string): Promise<readonly string[]> {
  const manager = currentManager();
  const { accountId, sessionId } = act.by;
  const factor = await manager.findOne(SecondFactor, {
    where: { accountId, confirmedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!factor || act.now.getTime() - factor.createdAt.getTime() > WAITS)
    throw refused('This set-up has run out. Begin again and use the new QR code.');
  const typed = code.replaceAll(/\s/g, '');
  const step = /^\d{6}$/.test(typed)
    ? stepOfCode(secrets.open(factor.secret, rowOf(accountId)), typed, act.now, null)
    : null;
  if (!step)
    throw invalid(
      'This is not the code that your app shows for Utetezi. Check the clock of your phone and try again.',
      ['input', 'code'],
    );
  await manager.update(SecondFactor, { accountId }, { confirmedAt: act.now, lastUsedStep: step });
  await endOtherSessions(accountId, sessionId, 'SECOND_FACTOR_CHANGED', act.now);
  act.touched('Account', accountId, ['secondFactor', 'recoveryCodes']);
  return makeRecoveryCodes(accountId);
}

/** The old ones are good for nothing any more. */
export async function renewRecoveryCodes(act: Act, secrets: SealedSecrets, code: string): Promise<readonly string[]> {
  const { accountId } = act.by;
  if (!(await verifySecondFactor(secrets, accountId, code, act.now))) throw codeRefused(['input', 'code']);
  act.touched('Account', accountId, ['recoveryCodes']);
  return makeRecoveryCodes(accountId);
}

export async function removeSecondFactor(
  act: Act,
  secrets: SealedSecrets,
  password: string,
  code: string,
): Promise<string> {
  const account = await currentManager().findOneByOrFail(Account, { id: act.by.accountId });
  await expectPassword(account, password);
  if (!(await verifySecondFactor(secrets, account.id, code, act.now))) throw codeRefused(['input', 'code']);
  await currentManager().delete(SecondFactor, { accountId: account.id });
  await forgetIfNoFactorIsLeft(account.id);
  act.touched('Account', account.id, ['secondFactor', 'recoveryCodes']);
  return account.id;
}

/** For somebody who has lost app, passkeys and recovery codes: their sessions end, and the password alone opens. */
export async function resetSecondFactor(act: Act, id: string, reason: string): Promise<string> {
  const account = await lockAccount(act, id);
  if (account.id === act.by.accountId)
    throw refused('Remove your own authenticator app from your profile, with its code.', ['id']);
  if (!(await hasSecondFactor(account.id))) throw refused('This account has no second factor.', ['id']);
  const manager = currentManager();
  await manager.delete(SecondFactor, { accountId: account.id });
  await manager.delete(Passkey, { accountId: account.id });
  await forgetIfNoFactorIsLeft(account.id);
  await endSessions({ accountId: account.id }, 'SECOND_FACTOR_CHANGED', act.now);
  act.touched('Account', account.id, ['secondFactor', 'recoveryCodes'], reason);
  return account.id;
}
