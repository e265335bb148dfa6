import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, ShownOnce, recorded } from '../../../graphql';
import { AccountPayload, SignInPayload } from '../account.payloads';
import { accountReading } from '../account.reading';
import { type SessionServices, openedSession } from '../opened-session';
import { type RelyingParty, relyingParty } from './ceremonies';
import { beginPasskey, confirmPasskey, removePasskey } from './passkey.acts';
import { passkeyReading } from './passkey.reading';
import {
  BeginPasskeyInput,
  CompletePasskeySignInInput,
  ConfirmPasskeyInput,
  ConfirmPasskeyPayload,
  PasskeyOptionsPayload,
  RemovePasskeyInput,
} from './passkey.type';
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey';

@Resolver()
export class PasskeyMutations {
  private readonly site: RelyingParty;

  constructor(
    private readonly services: SessionServices,
    publicUrl: string,
  ) {
    this.site = relyingParty(publicUrl);
  }

  @Gate('setting-up')
  @Mutation(() => PasskeyOptionsPayload, {
    description: 'What to ask the browser for, to make a passkey of one’s own.',
  })
  beginPasskey(
    @Arg('input', () => BeginPasskeyInput, { description: 'The own password.' }) input: BeginPasskeyInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PasskeyOptionsPayload> {
    const { limits } = this.services;
    return context.act(info, input, async (act) => {
      await limits.countProof(context.request.address, act.by.accountId);
      const options = await beginPasskey(act, this.site, input.password);
      await limits.clearProofs(act.by.accountId);
      return { options: new ShownOnce(JSON.stringify(options)) };
    });
  }

  @Gate('setting-up')
  @Mutation(() => ConfirmPasskeyPayload, { description: 'Keeps the passkey that the device has made.' })
  confirmPasskey(
    @Arg('input', () => ConfirmPasskeyInput, { description: 'The device’s answer.' }) input: ConfirmPasskeyInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ConfirmPasskeyPayload> {
    return context.act(info, input, async (act) => {
      const { id, recoveryCodes } = await confirmPasskey(act, this.site, input);
      // It may do everything from here on, so that the passkey can be read back.
      act.become((await this.services.identification.again(act.by))!);
      return {
        passkey: recorded(passkeyReading, id),
        ...(recoveryCodes && { recoveryCodes: new ShownOnce(recoveryCodes) }),
      };
    });
  }

  @Gate('in-person')
  @Mutation(() => AccountPayload, {
    description: 'Takes a passkey of one’s own away. Whose work needs a second factor is asked for another at once.',
  })
  removePasskey(
    @Arg('id', () => ID, { description: 'The passkey.' }) id: string,
    @Arg('input', () => RemovePasskeyInput, { description: 'The own password.' }) input: RemovePasskeyInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    const { limits } = this.services;
    return context.act(info, input, async (act) => {
      await limits.countProof(context.request.address, act.by.accountId);
      const accountId = await removePasskey(act, id, input.password);
      await limits.clearProofs(act.by.accountId);
      return { account: recorded(accountReading, accountId) };
    });
  }

  @Gate('anybody')
  @Mutation(() => PasskeyOptionsPayload, {
    description: 'What to ask the browser for, to sign in with a passkey. Limited in tries per address.',
  })
  beginPasskeySignIn(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<PasskeyOptionsPayload> {
    return context.act(info, null, async (act) => {
      await this.services.limits.countFrom(context.request.address);
      return { options: new ShownOnce(JSON.stringify(await beginPasskeySignIn(this.site, act.now))) };
    });
  }

  @Gate('anybody')
  @Mutation(() => SignInPayload, {
    description: 'Opens a session with a passkey, which stands for password and second factor both.',
  })
  completePasskeySignIn(
    @Arg('input', () => CompletePasskeySignInInput, { description: 'The device’s answer.' })
    input: CompletePasskeySignInInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    return context.act(info, input, async (act) => {
      await this.services.limits.countFrom(context.request.address);
      const session = await signInWithPasskey(this.site, input, context.request, act.now);
      return openedSession(this.services, act, session, context.request);
    });
  }
}
