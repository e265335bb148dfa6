import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, ShownOnce, recorded } from '../../../graphql';
import { ReasonInput } from '../account.inputs';
import { AccountPayload } from '../account.payloads';
import { accountReading } from '../account.reading';
import type { SignInLimits } from '../sign-in-limits';
import type { SealedSecrets } from './sealed-secrets';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
} from './second-factor.acts';
import { BeginSecondFactorInput, CodeInput, RemoveSecondFactorInput } from './second-factor.inputs';
import { BeginSecondFactorPayload, RecoveryCodesPayload } from './second-factor.payloads';

@Resolver()
export class SecondFactorMutations {
  constructor(
    private readonly secrets: SealedSecrets,
    private readonly limits: SignInLimits,
  ) {}

  @Gate('setting-up')
  @Mutation(() => BeginSecondFactorPayload, {
    description: 'Makes the secret for an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds).',
  })
  beginSecondFactor(
    @Arg('input', () => BeginSecondFactorInput, { description: 'The password.' }) input: BeginSecondFactorInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<BeginSecondFactorPayload> {
    return context.act(info, input, async (act) => {
      await this.limits.countProof(context.request.address, act.by.accountId);
      const { secret, uri } = await beginSecondFactor(act, this.secrets, input.password);
      return { secret: new ShownOnce(secret), uri: new ShownOnce(uri) };
    });
  }

  @Gate('setting-up')
  @Mutation(() => RecoveryCodesPayload, {
    description: 'Shows that the app has the secret: from now on signing in takes a code. Other sessions end.',
  })
  confirmSecondFactor(
    @Arg('input', () => CodeInput, { description: 'The code that the app shows now.' }) input: CodeInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RecoveryCodesPayload> {
    return context.act(info, input, async (act) => {
      await this.limits.countProof(context.request.address, act.by.accountId);
      const codes = await confirmSecondFactor(act, this.secrets, input.code);
      await this.limits.clearProofs(act.by.accountId);
      return { recoveryCodes: new ShownOnce(codes) };
    });
  }

  @Gate('in-person')
  @Mutation(() => RecoveryCodesPayload, { description: 'Ten new recovery codes; the old ones are good no more.' })
  renewRecoveryCodes(
    @Arg('input', () => CodeInput, { description: 'A code as a proof.' }) input: CodeInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RecoveryCodesPayload> {
    return context.act(info, input, async (act) => {
      await this.limits.countProof(context.request.address, act.by.accountId);
      const codes = await renewRecoveryCodes(act, this.secrets, input.code);
      await this.limits.clearProofs(act.by.accountId);
      return { recoveryCodes: new ShownOnce(codes) };
    });
  }

  @Gate('in-person')
  @Mutation(() => AccountPayload, {
    description: 'Takes the own authenticator app away. Whose work needs one is asked for a new one at once.',
  })
  removeSecondFactor(
    @Arg('input', () => RemoveSecondFactorInput, { description: 'Password and code.' }) input: RemoveSecondFactorInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => {
      await this.limits.countProof(context.request.address, act.by.accountId);
      const id = await removeSecondFactor(act, this.secrets, input.password, input.code);
      await this.limits.clearProofs(act.by.accountId);
      return { account: recorded(accountReading, id) };
    });
  }

  @Gate('accounts:administer')
  @Mutation(() => AccountPayload, {
    description: 'Takes the authenticator app of somebody who has lost it, recovery codes and all; their sessions end.',
  })
  resetSecondFactor(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('input', () => ReasonInput, { description: 'Why.' }) input: ReasonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AccountPayload> {
    return context.act(info, input, async (act) => ({
      account: recorded(accountReading, await resetSecondFactor(act, id, input.reason)),
    }));
  }
}
