import type { EntityManager } from 'typeorm';
import { Role } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, expectVersion, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { Account } from './account.entity';
import type { ChangeRolesInput } from './account.inputs';
import { PasswordReset } from './password-reset.entity';
import { checkNewPassword, hashPassword, passwordMatches } from './passwords';
import { closeChallenges } from './second-factor/challenges';
import { endOtherSessions, endSessions } from './sessions';
import { checkRoles } from './sign-in';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisationId?: string | null;
  readonly password?: string;
  readonly locale?: string;
}

/** @throws DomainError TAKEN when the address has an account, INVALID for roles that do not go together or a weak password. */
export async function createAccount(
  wanted: NewAccount,
  now: Date,
  path: readonly string[] = ['input'],
): Promise<string> {
  const email = wanted.email.trim().toLowerCase();
  checkRoles(wanted.roles, Boolean(wanted.organisationId), [...path, 'roles']);
  if (wanted.password !== undefined) checkNewPassword(wanted.password, email, [...path, 'password']);
  const manager = currentManager();
  if (await manager.existsBy(Account, { email }))
    throw new DomainError('TAKEN', 'There is an account with this e-mail address already.', [...path, 'email']);
  const id = newId();
  await manager.insert(Account, {
    id,
    email,
    name: wanted.name.trim(),
    roles: [...wanted.roles],
    organisationId: wanted.organisationId ?? null,
    passwordHash: wanted.password === undefined ? null : await hashPassword(wanted.password),
    passwordChangedAt: wanted.password === undefined ? null : now,
    locale: wanted.locale ?? 'en',
    createdAt: now,
  });
  return id;
}

/** Finds and locks, for the length of the transaction. Staff administer every account, partners those of their house. */
export async function lockAccount(act: Act, id: string): Promise<Account> {
  const uuid = uuidFromOpaque('acc', id);
  const account =
    uuid && (await currentManager().findOne(Account, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } }));
  if (!account || (act.by.isPartner && account.organisationId !== act.by.organisationId))
    throw notFound('account', ['id']);
  return account;
}

/** Ends every session of the account at once. @throws DomainError REFUSED for oneself and for the last administrator. */
export async function suspendAccount(act: Act, id: string, reason: string): Promise<string> {
  const manager = currentManager();
  const account = await lockAccount(act, id);
  if (account.id === act.by.accountId)
    throw refused('You cannot suspend your own account. Ask another administrator.', ['id']);
  await keepAnAdministrator(manager, account, []);
  await manager.update(
    Account,
    { id: account.id },
    { suspendedAt: account.suspendedAt ?? act.now, version: account.version + 1 },
  );
  await endSessions({ accountId: account.id }, 'SUSPENDED', act.now);
  act.touched('Account', account.id, ['isSuspended'], reason);
  return account.id;
}

export async function reinstateAccount(act: Act, id: string, reason: string): Promise<string> {
  const manager = currentManager();
  const account = await lockAccount(act, id);
  await manager.update(Account, { id: account.id }, { suspendedAt: null, version: account.version + 1 });
  act.touched('Account', account.id, ['isSuspended'], reason);
  return account.id;
}

/** What an account may do changes on its very next request, since rights are asked for anew each time. */
export async function changeRoles(act: Act, id: string, input: ChangeRolesInput): Promise<string> {
  const manager = currentManager();
  const account = await lockAccount(act, id);
  expectVersion(account.version, input.expectedVersion);
  checkRoles(input.roles, Boolean(account.organisationId), ['input', 'roles']);
  await keepAnAdministrator(manager, account, input.roles);
  await manager.update(Account, { id: account.id }, { roles: [...new Set(input.roles)], version: account.version + 1 });
  act.touched('Account', account.id, ['roles']);
  return account.id;
}

async function keepAnAdministrator(manager: EntityManager, account: Account, roles: readonly Role[]): Promise<void> {
  if (!account.roles.includes(Role.ADMINISTRATOR) || roles.includes(Role.ADMINISTRATOR)) return;
  const [others] = (await manager.query(
    `select count(*)::int as count from account where suspended_at is null and id <> $1 and 'ADMINISTRATOR' = any(roles)`,
    [account.id],
  )) as { count: number }[];
  if (!others?.count) throw refused('This is the last administrator. Make another one first.', ['id']);
}

/** Signs an account out on every device; it may sign in again. */
export async function endSessionsOf(act: Act, id: string, reason: string): Promise<string> {
  const account = await lockAccount(act, id);
  if (account.id === act.by.accountId) throw refused('Sign your own other devices out from your profile.', ['id']);
  await endSessions({ accountId: account.id }, 'ENDED_BY_ADMINISTRATOR', act.now);
  act.touched('Account', account.id, ['sessions'], reason);
  return account.id;
}

/** Ends every other session too: whoever knew the old password is out. */
export async function changePassword(act: Act, currentPassword: string, newPassword: string): Promise<string> {
  const manager = currentManager();
  const account = await manager.findOneByOrFail(Account, { id: act.by.accountId });
  if (!(await passwordMatches(account.passwordHash, currentPassword)))
    throw new DomainError('INVALID', 'This is not your current password.', ['input', 'currentPassword']);
  checkNewPassword(newPassword, account.email, ['input', 'newPassword']);
  await manager.update(
    Account,
    { id: account.id },
    { passwordHash: await hashPassword(newPassword), passwordChangedAt: act.now, version: account.version + 1 },
  );
  await endOtherSessions(account.id, act.by.sessionId, 'PASSWORD_CHANGED', act.now);
  await closeChallenges(account.id);
  await manager.delete(PasswordReset, { accountId: account.id });
  act.touched('Account', account.id, ['password']);
  return account.id;
}

export async function amendMyProfile(
  act: Act,
  { expectedVersion, name, locale }: { expectedVersion?: number | null; name?: string; locale?: string },
): Promise<string> {
  const manager = currentManager();
  const account = await manager.findOneByOrFail(Account, { id: act.by.accountId });
  expectVersion(account.version, expectedVersion);
  const changes = { ...(name ? { name: name.trim() } : {}), ...(locale ? { locale } : {}) };
  await manager.update(Account, { id: account.id }, { ...changes, version: account.version + 1 });
  act.touched('Account', account.id, Object.keys(changes));
  return account.id;
}
