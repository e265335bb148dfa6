import type { Role } from '../../access';
import { DomainError } from '../../kernel';
import { currentManager } from '../../persistence';
import { Account } from './account.entity';
import { passwordMatches } from './passwords';
import { type OpenChallenge, lockChallenge, closeChallenge, openChallenge } from './second-factor/challenges';
import type { SealedSecrets } from './second-factor/sealed-secrets';
import { hasSecondFactor, verifySecondFactor } from './second-factor/verify-second-factor';
import { type Device, type OpenSession, openSession } from './sessions';
import type { SignInLimits } from './sign-in-limits';
import { secretHash } from './tokens';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly remember?: boolean | null;
}

/** With a second factor the password opens no session yet. */
export type SignedIn = { readonly accountId: string } & (
  | { readonly session: OpenSession; readonly challenge?: undefined }
  | { readonly challenge: OpenChallenge; readonly session?: undefined }
);

/**
 * @throws DomainError SIGN_IN_FAILED with one and the same answer, in the same time, for an unknown address, a wrong
 * password and a suspended account.
 */
export async function signIn({ email, password, remember }: Credentials, device: Device, now: Date): Promise<SignedIn> {
  const account = await currentManager().findOneBy(Account, { email: email.trim().toLowerCase() });
  const matches = await passwordMatches(account?.passwordHash, password);
  if (!account || !matches || account.suspendedAt)
    throw new DomainError(
      'SIGN_IN_FAILED',
      'The e-mail address or the password is not right. Check both and try again.',
      ['input', 'password'],
    );
  if (await hasSecondFactor(account.id))
    return { accountId: account.id, challenge: await openChallenge(account.id, remember ?? false, now) };
  await currentManager().update(Account, { id: account.id }, { lastSeenAt: now });
  return { accountId: account.id, session: await openSession(account.id, device, remember ?? false, now) };
}

/** Tries are counted for the account, whichever of its challenges they are for. */
export interface CodeCheck {
  readonly secrets: SealedSecrets;
  readonly limits: SignInLimits;
}

/**
 * @throws DomainError CODE_NOT_ACCEPTED with one and the same answer for an unknown, used or late challenge, a wrong or
 * used code, and an account that was suspended in between.
 */
export async function completeSignIn(
  { challenge: secret, code }: { readonly challenge: string; readonly code: string },
  device: Device,
  now: Date,
  { secrets, limits }: CodeCheck,
): Promise<OpenSession> {
  const manager = currentManager();
  const challenge = await lockChallenge(secret, now);
  await limits.countProof(device.address, challenge?.accountId ?? secretHash(secret));
  const isRight = await verifySecondFactor(secrets, challenge?.accountId ?? null, code, now);
  const account = challenge && isRight ? await manager.findOneBy(Account, { id: challenge.accountId }) : null;
  if (!challenge || !account || account.suspendedAt)
    throw new DomainError(
      'CODE_NOT_ACCEPTED',
      'This code is not right, or it came too late. Try the newest code, or begin again with your password.',
      ['input', 'code'],
    );
  await closeChallenge(challenge);
  await limits.clearProofs(account.id);
  await limits.clear(account.email);
  await manager.update(Account, { id: account.id }, { lastSeenAt: now });
  return openSession(account.id, device, challenge.remember, now);
}

/** Partners' roles go with an organisation and with no other role; staff roles go with none. */
export function checkRoles(roles: readonly Role[], isPartner: boolean, path: readonly string[]): void {
  const partner = roles.filter((role) => role.startsWith('PARTNER_'));
  if (roles.length === 0) throw new DomainError('INVALID', 'Choose at least one role.', path);
  if (partner.length > 0 && partner.length < roles.length)
    throw new DomainError(
      'INVALID',
      'An account is either staff or a partner’s, never both. Choose roles of one side.',
      path,
    );
  if (partner.length > 0 && !isPartner)
    throw new DomainError('INVALID', 'A partner’s account needs its organisation. Choose one.', [
      'input',
      'organisationId',
    ]);
  if (partner.length === 0 && isPartner)
    throw new DomainError('INVALID', 'Staff accounts belong to no partner. Leave the organisation empty.', [
      'input',
      'organisationId',
    ]);
}
