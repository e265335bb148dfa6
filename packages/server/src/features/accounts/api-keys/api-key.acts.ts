import { IsNull, MoreThan } from 'typeorm';
import { type Permission, grantableToKeys } from '../../../access';
import type { Act } from '../../../graphql';
import { invalid, newId, notFound, refused, told, uuidFromOpaque } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { Account } from '../account.entity';
import { expectPassword } from '../passwords';
import { newSecret, secretHash } from '../tokens';
import { ApiKey } from './api-key.entity';
import type { CreateApiKeyInput } from './api-key.inputs';

/** What every key begins with, so that one that has got lost is known for what it is. */
export const KEY_PREFIX = 'utz_';

const MOST_KEYS = 20;
const DAY = 86_400_000;
const SHOWN = KEY_PREFIX.length + 4;

/** The key is returned once and never stored. The password is asked for, since a key outlives the session. */
export async function createApiKey(act: Act, input: CreateApiKeyInput): Promise<{ id: string; key: string }> {
  const manager = currentManager();
  const { accountId, permissions } = act.by;
  const account = await manager.findOneByOrFail(Account, { id: accountId });
  await expectPassword(account, input.password);
  const wanted = [...new Set(input.permissions)];
  const grantable = grantableToKeys(permissions);
  if (wanted.some((each) => !grantable.has(each as Permission)))
    throw invalid('A key has no right that you have not, and none over accounts.', ['input', 'permissions']);
  const open = await manager.countBy(ApiKey, { accountId, revokedAt: IsNull(), expiresAt: MoreThan(act.now) });
  if (open >= MOST_KEYS) throw refused(told('You have {count} keys already. Revoke one first.', { count: MOST_KEYS }));
  const key = `${KEY_PREFIX}${newSecret()}`;
  const id = newId();
  await manager.insert(ApiKey, {
    id,
    accountId,
    name: input.name.trim(),
    beginning: key.slice(0, SHOWN),
    keyHash: secretHash(key),
    permissions: wanted,
    createdAt: act.now,
    expiresAt: new Date(act.now.getTime() + input.days * DAY),
  });
  act.touched('ApiKey', id, ['permissions', 'expiresAt']);
  return { id, key };
}

/** One's own, from the next request on. */
export async function revokeApiKey(act: Act, id: string): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('key', id);
  const key = uuid && (await manager.findOneBy(ApiKey, { id: uuid, accountId: act.by.accountId }));
  if (!key) throw notFound('key', ['id']);
  await manager.update(ApiKey, { id: key.id }, { revokedAt: key.revokedAt ?? act.now });
  act.touched('ApiKey', key.id, ['revokedAt']);
  return key.id;
}

export async function revokeApiKeysOf(accountId: string, now: Date): Promise<void> {
  await currentManager().update(ApiKey, { accountId, revokedAt: IsNull() }, { revokedAt: now });
}
