import { MoreThan } from 'typeorm';
import { DomainError, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
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

/** How many a partner may make in 24 hours: a link that nobody can use must not be worth trying for many addresses. */
const INVITATIONS_A_DAY = 20;

/** The secret is returned once and never stored: it is the last part of the link. */
export async function inviteAccount(act: Act, input: InviteAccountInput): Promise<{ id: string; secret: string }> {
  const manager = currentManager();
  const email = input.email.trim().toLowerCase();
  const organisationId = await houseOf(act, input.organisationId ?? null);
  checkRoles(input.roles, Boolean(organisationId), ['input', 'roles']);
  // Whether somebody elsewhere has an account is nothing that a partner learns by inviting them.
  const { isPartner } = act.by;
  if (isPartner) await countInvitations(act, organisationId!);
  if (await manager.existsBy(Account, isPartner ? { email, organisationId: organisationId! } : { email }))
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

/** Into which house: staff say so, and a partner invites into its own. */
async function houseOf(act: Act, id: string | null): Promise<string | null> {
  const own = act.by.isPartner ? act.by.organisationId : null;
  if (!id) return own;
  const organisationId = uuidFromOpaque('org', id);
  const isKnown = organisationId && (own ? organisationId === own : await organisationExists(organisationId));
  if (!isKnown) throw notFound('organisation', ['input', 'organisationId']);
  return organisationId;
}

async function countInvitations(act: Act, organisationId: string): Promise<void> {
  const manager = currentManager();
  await manager.query(`select from organisation where id = $1 for no key update`, [organisationId]);
  const since = MoreThan(new Date(act.now.getTime() - 86_400_000));
  if ((await manager.countBy(Invitation, { organisationId, createdAt: since })) >= INVITATIONS_A_DAY)
    throw refused('Your organisation has made 20 invitations in a day. Make the next one tomorrow.', [
      'input',
      'email',
    ]);
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
  if (!invitation || (act.by.isPartner && invitation.organisationId !== act.by.organisationId))
    throw notFound('invitation', ['id']);
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
    throw notGood();
  const { email, name, roles, organisationId } = invitation;
  if (organisationId && (await manager.existsBy(Account, { email }))) throw notGood();
  const accountId = await createAccount(
    { email, name: input.name?.trim() || name, roles: roles as never, organisationId, password: input.password },
    act.now,
  );
  await manager.update(Invitation, { id: invitation.id }, { acceptedAt: act.now });
  act.touched('Account', accountId);
  return accountId;
}

/** Whoever holds a partner's link must not learn from it who has an account elsewhere. */
const notGood = (): DomainError =>
  new DomainError('NOT_FOUND', 'This link is not good any more. Ask whoever invited you for a new one.', [
    'input',
    'token',
  ]);
