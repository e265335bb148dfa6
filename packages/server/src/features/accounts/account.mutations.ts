import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, ShownOnce, recorded } from '../../graphql';
import {
  AmendMyProfileInput,
  ChangePasswordInput,
  ChangeRolesInput,
  InviteAccountInput,
  ReasonInput,
} from './account.inputs';
import { AccountPayload, InvitationPayload, InviteAccountPayload, PasswordResetPayload } from './account.payloads';
import { accountReading, invitationReading } from './account.reading';
import {
  amendMyProfile,
  changePassword,
  changeRoles,
  endSessionsOf,
  reinstateAccount,
  suspendAccount,
} from './account.service';
import { inviteAccount, withdrawInvitation } from './invitations';
import { offerPasswordReset } from './password-resets';
import type { SignInLimits } from './sign-in-limits';

@Resolver()
export class AccountMutations {
  constructor(
    private readonly publicUrl: string,
    private readonly limits: SignInLimits,
  ) {}

  @Gate('in-person')
  @Mutation(() => AccountPayload, { description: 'Changes the own password and signs all other devices out.' })
  changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Old and new password.' }) input: ChangePasswordInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => {
      await this.limits.countProof(context.request.address, act.by.accountId);
      const id = await changePassword(act, input.currentPassword, input.newPassword);
      await this.limits.clearProofs(id);
      return { account: recorded(accountReading, id) };
    });
  }

  @Gate('in-person')
  @Mutation(() => AccountPayload, { description: 'Changes the own name or language.' })
  amendMyProfile(
    @Arg('input', () => AmendMyProfileInput, { description: 'What to change.' }) input: AmendMyProfileInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => ({
      account: recorded(accountReading, await amendMyProfile(act, input)),
    }));
  }

  @Gate('accounts:administer')
  @Mutation(() => InviteAccountPayload, {
    description: 'Makes a link with which one person can make one account, within 7 days.',
  })
  inviteAccount(
    @Arg('input', () => InviteAccountInput, { description: 'Whom, and as what.' }) input: InviteAccountInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<InviteAccountPayload> {
    return context.act(info, input, async (act) => {
      const { id, secret } = await inviteAccount(act, input);
      // After `#`, so that the secret is in no server's log.
      return {
        invitation: recorded(invitationReading, id),
        link: new ShownOnce(`${this.publicUrl}/invitation#${secret}`),
      };
    });
  }

  @Gate('accounts:administer')
  @Mutation(() => InvitationPayload, { description: 'Takes an invitation back; its link is not good any more.' })
  withdrawInvitation(
    @Arg('id', () => ID, { description: 'The invitation.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<InvitationPayload> {
    return context.act(info, null, async (act) => ({
      invitation: recorded(invitationReading, await withdrawInvitation(act, id)),
    }));
  }

  @Gate('accounts:administer')
  @Mutation(() => AccountPayload, {
    description: 'Suspends an account: its sessions end at once and it cannot sign in.',
  })
  suspendAccount(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('input', () => ReasonInput, { description: 'Why.' }) input: ReasonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => ({
      account: recorded(accountReading, await suspendAccount(act, id, input.reason)),
    }));
  }

  @Gate('accounts:administer')
  @Mutation(() => AccountPayload, { description: 'Lets a suspended account sign in again.' })
  reinstateAccount(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('input', () => ReasonInput, { description: 'Why.' }) input: ReasonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => ({
      account: recorded(accountReading, await reinstateAccount(act, id, input.reason)),
    }));
  }

  @Gate('accounts:administer')
  @Mutation(() => AccountPayload, { description: 'Signs an account out on all of its devices.' })
  endSessionsOf(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('input', () => ReasonInput, { description: 'Why.' }) input: ReasonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => ({
      account: recorded(accountReading, await endSessionsOf(act, id, input.reason)),
    }));
  }

  @Gate('accounts:administer')
  @Mutation(() => PasswordResetPayload, {
    description: 'Makes a link with which the account’s owner can choose a new password, once and within 24 hours.',
  })
  offerPasswordReset(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('input', () => ReasonInput, { description: 'Why.' }) input: ReasonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PasswordResetPayload> {
    return context.act(info, input, async (act) => {
      const { accountId, secret, expiresAt } = await offerPasswordReset(act, id, input.reason);
      return {
        account: recorded(accountReading, accountId),
        link: new ShownOnce(`${this.publicUrl}/reset#${secret}`),
        expiresAt,
      };
    });
  }

  @Gate('accounts:administer')
  @Mutation(() => AccountPayload, { description: 'Gives an account other roles, from its next request on.' })
  changeRoles(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('input', () => ChangeRolesInput, { description: 'The roles that it is to have.' }) input: ChangeRolesInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => ({
      account: recorded(accountReading, await changeRoles(act, id, input)),
    }));
  }
}
