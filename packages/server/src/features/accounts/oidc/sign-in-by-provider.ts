import { type Actor, type Role, actorFrom } from '../../../access';
import { currentManager } from '../../../persistence';
import { Account } from '../account.entity';
import { type OpenChallenge, openChallenge } from '../second-factor/challenges';
import { hasSecondFactor } from '../second-factor/verify-second-factor';
import { type Device, type OpenSession, openSession } from '../sessions';
import { ExternalIdentity } from './external-identity.entity';
import type { ProvenIdentity } from './provider';

export type Arrived =
  | { readonly session: OpenSession; readonly actor: Actor; readonly challenge?: undefined }
  | { readonly challenge: OpenChallenge; readonly session?: undefined };

/**
 * Opens a session for whoever a provider has proven, or asks for their second factor, which another's sign-in does not
 * replace. The first time they are known by the address that the provider has verified, from then on by the provider's
 * own name for them. Accounts are made by invitation only.
 *
 * @returns null where there is no such account, it is suspended, or the address belongs to another of the provider's.
 */
export async function signInByProvider(
  identity: ProvenIdentity,
  remember: boolean,
  device: Device,
  now: Date,
): Promise<Arrived | null> {
  const account = await accountOf(identity, now);
  if (!account || account.suspendedAt) return null;
  const { id: accountId } = account;
  if (await hasSecondFactor(accountId)) return { challenge: await openChallenge(accountId, remember, now) };
  await currentManager().update(Account, { id: accountId }, { lastSeenAt: now });
  const session = await openSession(accountId, device, remember, now);
  const { name, personId, organisationId } = account;
  const roles = account.roles as Role[];
  return { session, actor: actorFrom({ accountId, sessionId: session.id, name, roles, personId, organisationId }) };
}

async function accountOf({ issuer, subject, email }: ProvenIdentity, now: Date): Promise<Account | null> {
  const manager = currentManager();
  const known = await manager.findOneBy(ExternalIdentity, { issuer, subject });
  if (known) return manager.findOneBy(Account, { id: known.accountId });
  const account = email ? await manager.findOneBy(Account, { email }) : null;
  if (!account || account.suspendedAt) return null;
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(ExternalIdentity)
    .values({ issuer, subject, accountId: account.id, createdAt: now })
    .orIgnore()
    .returning('account_id')
    .execute();
  return (raw as unknown[]).length > 0 ? account : null;
}
