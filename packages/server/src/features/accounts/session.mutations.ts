import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, ShownOnce } from '../../graphql';
import { DomainError, notFound, uuidFromOpaque } from '../../kernel';
import { inTransaction } from '../../persistence';
import { AcceptInvitationInput, RenewSessionInput, ResetPasswordInput, SignInInput } from './account.inputs';
import {
  EndOtherSessionsPayload,
  EndSessionPayload,
  ResetPasswordPayload,
  SignInPayload,
  SignOutPayload,
} from './account.payloads';
import { acceptInvitation } from './invitations';
import { type SessionServices, openedSession } from './opened-session';
import { endOtherSessions, endSessions, openSession, rotateSession } from './sessions';
import { resetPassword } from './password-resets';
import { CompleteSignInInput } from './second-factor/second-factor.inputs';
import { completeSignIn, signIn } from './sign-in';
import { secretHash } from './tokens';

@Resolver()
export class SessionMutations {
  constructor(private readonly services: SessionServices) {}

  @Gate('anybody')
  @Mutation(() => SignInPayload, {
    description:
      'Opens a session. In a browser the cookies are set; API clients take the tokens. Where the account has a second factor there is a challenge instead: see `completeSignIn`. Limited in tries per account and address.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) input: SignInInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    const email = input.email.trim().toLowerCase().slice(0, 320);
    return context.act(info, input, async (act) => {
      await this.services.limits.count(context.request.address, email);
      const { accountId, session, challenge } = await signIn(input, context.request, act.now);
      if (challenge) {
        act.touched('Account', accountId);
        return { challenge: new ShownOnce(challenge.secret), challengeExpiresAt: challenge.expiresAt };
      }
      await this.services.limits.clear(email);
      return openedSession(this.services, act, session, context.request);
    });
  }

  @Gate('anybody')
  @Mutation(() => SignInPayload, {
    description: 'Opens the session that `signIn` asked a code for. Limited in tries per account and address.',
  })
  completeSignIn(
    @Arg('input', () => CompleteSignInInput, { description: 'Challenge and code.' }) input: CompleteSignInInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    return context.act(info, input, async (act) =>
      openedSession(
        this.services,
        act,
        await completeSignIn(input, context.request, act.now, this.services),
        context.request,
      ),
    );
  }

  @Gate('anybody')
  @Mutation(() => SignInPayload, {
    description: 'Exchanges a refresh token for the next pair. For API clients; a browser posts to `/auth/refresh`.',
  })
  async renewSession(
    @Arg('input', () => RenewSessionInput, { description: 'The newest refresh token.' }) input: RenewSessionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    // Outside of the act: when an old token comes back, the session's end must be kept although the act is refused.
    const { dataSource, clock } = this.services;
    const session = await inTransaction(dataSource, () => rotateSession(input.refreshToken, clock.now()));
    return context.act(info, input, async (act) => {
      if (!session)
        throw new DomainError('SESSION_ENDED', 'This session has ended. Sign in again.', ['input', 'refreshToken']);
      return openedSession(this.services, act, session, context.request);
    });
  }

  @Gate('anybody')
  @Mutation(() => SignInPayload, { description: 'Makes the account that an invitation offers, and signs in.' })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'The link’s secret and a password.' })
    input: AcceptInvitationInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    return context.act(info, input, async (act) => {
      await this.services.limits.count(context.request.address, `invitation ${secretHash(input.token)}`);
      const accountId = await acceptInvitation(act, input);
      return openedSession(
        this.services,
        act,
        await openSession(accountId, context.request, false, act.now),
        context.request,
      );
    });
  }

  @Gate('anybody')
  @Mutation(() => SignOutPayload, {
    description: 'Ends the session that asks; its tokens are good for nothing from now on.',
  })
  signOut(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<SignOutPayload> {
    this.services.cookies.forget().forEach((cookie) => context.request.setCookie(cookie));
    return context.act(info, null, async (act) => {
      if (act.actor) await endSessions({ id: act.actor.sessionId }, 'SIGNED_OUT', act.now);
      return {};
    });
  }

  @Gate('in-person')
  @Mutation(() => EndSessionPayload, { description: 'Signs another of the own devices out.' })
  endSession(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EndSessionPayload> {
    return context.act(info, null, async (act) => {
      const uuid = uuidFromOpaque('ses', id);
      const ended = uuid ? await endSessions({ id: uuid, accountId: act.by.accountId }, 'SIGNED_OUT', act.now) : 0;
      if (!uuid || ended === 0) throw notFound('session', ['id']);
      act.touched('Session', uuid, ['endedAt']);
      return {};
    });
  }

  @Gate('in-person')
  @Mutation(() => EndOtherSessionsPayload, { description: 'Signs all of the own devices out but the one that asks.' })
  endOtherSessions(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<EndOtherSessionsPayload> {
    return context.act(info, null, async (act) => {
      const { accountId, sessionId } = act.by;
      const endedCount = await endOtherSessions(accountId, sessionId, 'SIGNED_OUT', act.now);
      act.touched('Account', accountId, ['sessions']);
      return { endedCount };
    });
  }

  @Gate('anybody')
  @Mutation(() => ResetPasswordPayload, {
    description: 'Sets the password that a link of `offerPasswordReset` allows, and ends every session of the account.',
  })
  resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The link’s secret and a password.' })
    input: ResetPasswordInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ResetPasswordPayload> {
    return context.act(info, input, async (act) => {
      await this.services.limits.count(context.request.address, `reset ${secretHash(input.token)}`);
      await resetPassword(act, input.token, input.password);
      return {};
    });
  }
}
