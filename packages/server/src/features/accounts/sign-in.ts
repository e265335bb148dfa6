import type { Role } from '../../access';
import { DomainError } from '../../kernel';
import { currentManager } from '../../persistence';
import { Account } from './account.entity';
import { passwordMatches } from './passwords';
import { type Device, type OpenSession, openSession } from './sessions';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly remember?: boolean | null;
}

/**
 * @throws DomainError SIGN_IN_FAILED with one and the same answer, in the same time, for an unknown address, a wrong
 * password and a suspended account.
 */
export async function signIn(
  { email, password, remember }: Credentials,
  device: Device,
  now: Date,
): Promise<OpenSession> {
  const account = await currentManager().findOneBy(Account, { email: email.trim().toLowerCase() });
  const matches = await passwordMatches(account?.passwordHash, password);
  if (!account || !matches || account.suspendedAt)
    throw new DomainError(
      'SIGN_IN_FAILED',
      'The e-mail address or the password is not right. Check both and try again.',
      ['input', 'password'],
    );
  await currentManager().update(Account, { id: account.id }, { lastSeenAt: now });
  return openSession(account.id, device, remember ?? false, now);
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
