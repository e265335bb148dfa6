import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { approveRelease, publishRelease, returnRelease, submitRelease, withdrawRelease } from './release-lifecycle';
import {
  AmendPressReleaseInput,
  PressReleasePayload,
  PressReleaseVersionInput,
  PublishPressReleaseInput,
  RecordPressReleaseInput,
  ReturnPressReleaseInput,
  WithdrawPressReleaseInput,
} from './release.inputs';
import { releaseReading } from './release.readings';
import { amendRelease, recordRelease } from './write-release';

const shown = (id: string): { pressRelease: ReturnType<typeof recorded> } => ({
  pressRelease: recorded(releaseReading, id),
});

@Resolver()
export class ReleaseMutations {
  @Gate('media:write')
  @Mutation(() => PressReleasePayload, { description: 'Begins a press release. Nothing of it is public.' })
  recordPressRelease(
    @Arg('input', () => RecordPressReleaseInput, { description: 'What it says.' }) input: RecordPressReleaseInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressReleasePayload> {
    return context.act(info, input, async (act) => shown(await recordRelease(act, input)));
  }

  @Gate('media:write')
  @Mutation(() => PressReleasePayload, {
    description:
      'Changes a draft, or makes the next version of what was submitted. What is public or will be stays so until the next version is approved and published.',
  })
  amendPressRelease(
    @Arg('id', () => ID, { description: 'The press release.' }) id: string,
    @Arg('input', () => AmendPressReleaseInput, { description: 'What to change.' }) input: AmendPressReleaseInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressReleasePayload> {
    return context.act(info, input, async (act) => shown(await amendRelease(act, id, input)));
  }

  @Gate('media:write')
  @Mutation(() => PressReleasePayload, { description: 'Hands the newest version to somebody else for approval.' })
  submitPressRelease(
    @Arg('id', () => ID, { description: 'The press release.' }) id: string,
    @Arg('input', () => PressReleaseVersionInput, { description: 'Which version.' }) input: PressReleaseVersionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressReleasePayload> {
    return context.act(info, input, async (act) => shown(await submitRelease(act, id, input)));
  }

  @Gate('media:write')
  @Mutation(() => PressReleasePayload, { description: 'Sends the newest version back to its authors.' })
  returnPressRelease(
    @Arg('id', () => ID, { description: 'The press release.' }) id: string,
    @Arg('input', () => ReturnPressReleaseInput, { description: 'Which, and why.' }) input: ReturnPressReleaseInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressReleasePayload> {
    return context.act(info, input, async (act) => shown(await returnRelease(act, id, input)));
  }

  @Gate('media:write')
  @Mutation(() => PressReleasePayload, {
    description: 'Approves the newest version. Refused to everybody who wrote in it since the last approval.',
  })
  approvePressRelease(
    @Arg('id', () => ID, { description: 'The press release.' }) id: string,
    @Arg('input', () => PressReleaseVersionInput, { description: 'Which version.' }) input: PressReleaseVersionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressReleasePayload> {
    return context.act(info, input, async (act) => shown(await approveRelease(act, id, input)));
  }

  @Gate('media:write')
  @Mutation(() => PressReleasePayload, {
    description:
      'Makes the approved version public: at once, or by itself at its time and when its embargo is over. Over one that is public it is a correction.',
  })
  publishPressRelease(
    @Arg('id', () => ID, { description: 'The press release.' }) id: string,
    @Arg('input', () => PublishPressReleaseInput, { description: 'Which version, and when.' })
    input: PublishPressReleaseInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressReleasePayload> {
    return context.act(info, input, async (act) => shown(await publishRelease(act, id, input)));
  }

  @Gate('media:write')
  @Mutation(() => PressReleasePayload, { description: 'Takes a press release back, or gives it up.' })
  withdrawPressRelease(
    @Arg('id', () => ID, { description: 'The press release.' }) id: string,
    @Arg('input', () => WithdrawPressReleaseInput, { description: 'Why.' }) input: WithdrawPressReleaseInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressReleasePayload> {
    return context.act(info, input, async (act) => shown(await withdrawRelease(act, id, input)));
  }
}
