import { guardedReading, ownAccount } from '../../../access';
import { sql } from '../../../reading';
import { Passkey } from './passkey.entities';
import { PasskeyType } from './passkey.type';

/** Everybody sees their own. */
export const passkeyReading = guardedReading(Passkey, PasskeyType, {
  id: 'psk',
  visible: (row, viewer) => viewer.kind !== 'nobody' && sql`${row.accountId} = ${ownAccount}`,
  fields: { name: {}, isSynced: {}, createdAt: {}, lastUsedAt: {} },
});
