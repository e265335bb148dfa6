import { DomainError, invalid, newId, notFound, uuidFromOpaque } from '../../kernel';
import type { Act } from '../../graphql';
import { currentManager } from '../../persistence';
import { Account } from './account.entity';
import type { AcceptInvitationInput, InviteAccountInput } from './account.inputs';
import { createAccount } from './account.service';
import { Invitation } from './invitation.entity';
import { checkRoles } from './sign-in';
import { newSecret, secretHash } from './tokens';

/** Days that an invitation is good. */
export const INVITATION_DAYS = 7;

/** The secret is returned once and never stored: it is the last part of the link. */
export async function inviteAccount(act: Act, input: InviteAccountInput): Promise<{ id: string; secret: string }> {
  const manager = currentManager();
  const email = input.email.trim().toLowerCase();
  const organisationId = input.organisationId ? uuidFromOpaque('org', input.organisationId) : null;
  if (input.organisationId && !(organisationId && (await organisationExists(organisationId))))
    throw notFound('organisation', ['input', 'organisationId']);
  checkRoles(input.roles, Boolean(organisationId), ['input', 'roles']);
  if (await manager.existsBy(Account, { email }))
    throw new DomainError('TAKEN', 'There is an account with this e-mail address already.', ['input', 'email']);
  const secret = newSecret();
  const id = newId();
  await manager.insert(Invitation, {
    id,
    email,
    name: input.name.trim(),
    roles: [...new Set(input.roles)],
    organisationId,
    tokenHash: secretHash(secret),
    invitedById: act.by.accountId,
    createdAt: act.now,
    expiresAt: new Date(act.now.getTime() + INVITATION_DAYS * 86_400_000),
  });
  act.touched('Invitation', id);
  return { id, secret };
}

const organisationExists = async (id: string): Promise<boolean> =>
  (
    (await currentManager().query(`select from organisation where id = $1 and merged_into_id is null`, [
      id,
    ])) as unknown[]
  ).length > 0;

export async function withdrawInvitation(act: Act, id: string): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('inv', id);
  const invitation = uuid && (await manager.findOneBy(Invitation, { id: uuid }));
  if (!invitation) throw notFound('invitation', ['id']);
  if (invitation.acceptedAt)
    throw invalid('This invitation was accepted already. Suspend the account instead.', ['id']);
  await manager.update(Invitation, { id: invitation.id }, { withdrawnAt: invitation.withdrawnAt ?? act.now });
  act.touched('Invitation', invitation.id, ['withdrawnAt']);
  return invitation.id;
}

/** Makes the account. A link that is used, withdrawn, too old or unknown gets one and the same answer. */
export async function acceptInvitation(act: Act, input: AcceptInvitationInput): Promise<string> {
  const manager = currentManager();
  const invitation = await manager.findOne(Invitation, {
    where: { tokenHash: secretHash(input.token) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!invitation || invitation.acceptedAt || invitation.withdrawnAt || invitation.expiresAt <= act.now)
    throw new DomainError('NOT_FOUND', 'This link is not good any more. Ask whoever invited you for a new one.', [
      'input',
      'token',
    ]);
  const { email, name, roles, organisationId } = invitation;
  const accountId = await createAccount(
    { email, name: input.name?.trim() || name, roles: roles as never, organisationId, password: input.password },
    act.now,
  );
  await manager.update(Invitation, { id: invitation.id }, { acceptedAt: act.now });
  act.touched('Account', accountId);
  return accountId;
}
