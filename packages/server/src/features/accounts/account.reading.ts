import {
  type Actor,
  type Permission,
  type Viewer,
  grantableToKeys,
  guardedReading,
  ownAccount,
  ownOrganisation,
  ownSession,
} from '../../access';
import { type Row, embedded, fact, many, one, sql, tableOf } from '../../reading';
import { Account } from './account.entity';
import { AccountType, InvitationType, SessionType, ViewerType } from './account.type';
import { apiKeyReading } from './api-keys/api-key.reading';
import { Passkey } from './passkeys/passkey.entities';
import { passkeyReading } from './passkeys/passkey.reading';
import { Invitation } from './invitation.entity';
import { RecoveryCode, SecondFactor } from './second-factor/second-factor.entities';
import { Session } from './session.entity';

const administers = ({ permissions }: Viewer): boolean => permissions.has('accounts:administer');
const isOwn = (row: Row<Account>) => sql`${row.id} = ${ownAccount}`;
const forAdministratorsAndOneself = (row: Row<Account>, viewer: Viewer) => administers(viewer) || isOwn(row);

/** Staff see one another; a partner sees its own house. */
export const accountReading = guardedReading(Account, AccountType, {
  id: 'acc',
  visible: (row, viewer) => {
    if (viewer.kind === 'nobody') return false;
    if (viewer.kind === 'staff' && viewer.permissions.has('accounts:read')) return true;
    return sql`(${isOwn(row)} or ${row.organisationId} = (select own$.organisation_id from account own$ where own$.id = ${ownAccount}))`;
  },
  fields: {
    name: { filter: true, sort: true },
    email: { read: forAdministratorsAndOneself },
    roles: { filter: true },
    locale: { read: (row) => isOwn(row) },
    isSuspended: { value: (row) => sql`(${row.suspendedAt} is not null)`, type: 'boolean', filter: true },
    hasSecondFactor: {
      value: (row) => {
        const [factors, factor] = tableOf(SecondFactor);
        const [passkeys, passkey] = tableOf(Passkey);
        return sql`(exists (select from ${factors} where ${factor.accountId} = ${row.id} and ${factor.confirmedAt} is not null)
          or exists (select from ${passkeys} where ${passkey.accountId} = ${row.id}))`;
      },
      type: 'boolean',
      read: forAdministratorsAndOneself,
    },
    hasAuthenticatorApp: {
      value: (row) => {
        const [factors, factor] = tableOf(SecondFactor);
        return sql`exists (select from ${factors} where ${factor.accountId} = ${row.id} and ${factor.confirmedAt} is not null)`;
      },
      type: 'boolean',
      read: (row) => isOwn(row),
    },
    recoveryCodesLeft: {
      value: (row) => {
        const [codes, code] = tableOf(RecoveryCode);
        return sql`(select count(*)::int from ${codes} where ${code.accountId} = ${row.id} and ${code.usedAt} is null)`;
      },
      type: 'int',
      read: (row) => isOwn(row),
    },
    createdAt: {},
    lastSeenAt: { read: forAdministratorsAndOneself },
    version: {},
  },
});

export const sessionReading = guardedReading(Session, SessionType, {
  id: 'ses',
  visible: (row, viewer) => viewer.kind !== 'nobody' && sql`${row.accountId} = ${ownAccount}`,
  fields: {
    device: {},
    address: {},
    createdAt: {},
    lastUsedAt: {},
    isCurrent: { value: (row) => sql`(${row.id} = ${ownSession})`, type: 'boolean' },
  },
});

const givenToKeys = ({ isApiKey, permissions }: Actor): Permission[] =>
  isApiKey ? [] : [...grantableToKeys(permissions)].sort();

export const viewerReading = guardedReading(Account, ViewerType, {
  visible: (row, viewer) => viewer.kind !== 'nobody' && isOwn(row),
  fields: {
    permissions: {
      value: () => sql`${fact(({ permissions }: Actor) => [...permissions].sort(), 'text[]')}`,
      type: 'text[]',
    },
    keyPermissions: { value: () => sql`${fact(givenToKeys, 'text[]')}`, type: 'text[]' },
    isPartner: { value: () => sql`${fact(({ isPartner }: Actor) => isPartner, 'boolean')}`, type: 'boolean' },
  },
  relations: {
    account: embedded(accountReading, { sameVisibility: true }),
    sessions: many(sessionReading, {
      on: 'accountId',
      where: (row) => sql`${row.endedAt} is null and ${row.expiresAt} > now()`,
      order: [{ field: 'createdAt', descending: true }],
    }),
    passkeys: many(passkeyReading, {
      on: 'accountId',
      order: [{ field: 'createdAt', descending: true }],
    }),
    apiKeys: many(apiKeyReading, {
      on: 'accountId',
      where: (row) => sql`${row.revokedAt} is null and ${row.expiresAt} > now()`,
      order: [{ field: 'createdAt', descending: true }],
    }),
  },
});

/** A partner's administrator sees the invitations into its own house. */
export const invitationReading = guardedReading(Invitation, InvitationType, {
  id: 'inv',
  visible: (row, viewer) =>
    administers(viewer) && (viewer.kind === 'staff' || sql`${row.organisationId} = ${ownOrganisation}`),
  fields: { email: {}, name: {}, roles: {}, createdAt: {}, expiresAt: {}, acceptedAt: {}, withdrawnAt: {} },
  relations: { invitedBy: one(accountReading, { by: 'invitedById' }) },
});
