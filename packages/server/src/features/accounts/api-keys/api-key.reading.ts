import { guardedReading, ownAccount } from '../../../access';
import { sql } from '../../../reading';
import { ApiKey } from './api-key.entity';
import { ApiKeyType } from './api-key.type';

/** Everybody sees their own. */
export const apiKeyReading = guardedReading(ApiKey, ApiKeyType, {
  id: 'key',
  visible: (row, viewer) => viewer.kind !== 'nobody' && sql`${row.accountId} = ${ownAccount}`,
  fields: {
    name: {},
    beginning: {},
    permissions: {},
    createdAt: {},
    expiresAt: {},
    lastUsedAt: {},
    revokedAt: {},
  },
});
