import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { many, one, sql } from '../../reading';
import { PersonType } from '../people';
import { PressReleaseType } from '../releases';
import { amendPitch, recordPitch, withdrawPitch } from './draft-pitch';
import { endPitchExclusive } from './end-exclusive';
import type { GuardLimits } from './guard-limits';
import { recordPitchAnswer } from './pitch-answers';
import { PitchSuppression } from './pitch.enums';
import {
  AmendPitchInput,
  EndPitchExclusiveInput,
  PitchAnswerPayload,
  PitchPayload,
  PitchVersionInput,
  RecordPitchAnswerInput,
  RecordPitchInput,
  SendPitchInput,
} from './pitch.inputs';
import { isUnderEmbargo, pitchReading, pitchRecipientReading, storyReading } from './pitch.readings';
import {
  PitchConnection,
  PitchRecipientConnection,
  PitchRecipientType,
  PitchType,
  StoryConnection,
  StoryType,
} from './pitch.types';
import { resendPitch, sendPitch } from './send-pitch';

@ArgsType()
class PitchesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of this story.' })
  storyId?: string;
}

@Resolver()
export class PitchResolver {
  /** @param canSend whether a mail server is set up. */
  constructor(
    private readonly canSend: () => boolean,
    private readonly limits: GuardLimits,
  ) {}

  @Gate('media:read')
  @Query(() => PitchType, { nullable: true, description: 'One pitch, or null when there is none.' })
  @Reads(one(pitchReading))
  pitch(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => PitchConnection, { description: 'Pitches, the newest first; those given up are left out.' })
  @Reads(
    many(pitchReading, {
      where: (row) => sql`${row.status} <> 'WITHDRAWN'`,
      order: [{ field: 'createdAt', descending: true }],
      conditions: {
        storyId: (row, argument) => (argument.given ? sql`${row.storyId} = ${argument.bindId('sty')}` : undefined),
      },
    }),
  )
  pitches(
    @Args(() => PitchesArguments) _: PitchesArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => PitchConnection, {
    description: 'Pitches that are under embargo at this instant, the first to be free standing first.',
  })
  @Reads(
    many(pitchReading, {
      where: (row) => sql`${row.status} <> 'WITHDRAWN' and ${isUnderEmbargo(row)}`,
      order: [{ field: 'embargoUntil' }],
    }),
  )
  embargoedPitches(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => StoryConnection, { description: 'Stories, the newest first.' })
  @Reads(many(storyReading, { order: [{ field: 'createdAt', descending: true }] }))
  stories(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => PitchPayload, {
    description:
      'Begins a pitch. Nothing goes out. Refused with TOO_MANY_TRIES where somebody asks the guard about too many in a day without pitching them.',
  })
  recordPitch(
    @Arg('input', () => RecordPitchInput, { description: 'Of which story, how, and to whom.' }) input: RecordPitchInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchPayload> {
    return context.act(info, input, async (act) => ({
      pitch: recorded(pitchReading, await recordPitch(act, input, this.limits)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PitchPayload, { description: 'Changes a draft.' })
  amendPitch(
    @Arg('id', () => ID, { description: 'The pitch.' }) id: string,
    @Arg('input', () => AmendPitchInput, { description: 'What to change.' }) input: AmendPitchInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchPayload> {
    return context.act(info, input, async (act) => ({
      pitch: recorded(pitchReading, await amendPitch(act, id, input, this.limits)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PitchPayload, { description: 'Gives up a draft.' })
  withdrawPitch(
    @Arg('id', () => ID, { description: 'The pitch.' }) id: string,
    @Arg('input', () => PitchVersionInput, { description: 'The version that was read.' }) input: PitchVersionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchPayload> {
    return context.act(info, input, async (act) => ({
      pitch: recorded(pitchReading, await withdrawPitch(act, id, input.expectedVersion)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PitchPayload, {
    description:
      'Sends a pitch by e-mail, one mail to each, or records that it was made by hand. Refused with PITCHED_LATELY while the guard holds somebody and neither a reason is given nor they are left out.',
  })
  sendPitch(
    @Arg('id', () => ID, { description: 'The pitch.' }) id: string,
    @Arg('input', () => SendPitchInput, { description: 'What the guard asks.' }) input: SendPitchInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchPayload> {
    return context.act(info, input, async (act) => ({
      pitch: recorded(pitchReading, await sendPitch(act, id, input, this.canSend(), this.limits)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PitchPayload, {
    description: 'Sends a pitch again to those whose mail bounced, failed or was withheld; to nobody who got it.',
  })
  resendPitch(
    @Arg('id', () => ID, { description: 'The pitch.' }) id: string,
    @Arg('input', () => PitchVersionInput, { description: 'The version that was read.' }) input: PitchVersionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchPayload> {
    return context.act(info, input, async (act) => ({
      pitch: recorded(pitchReading, await resendPitch(act, id, this.canSend())),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PitchPayload, {
    description:
      'Ends an offer to one alone now, before its time: the story may go to others from this instant on. The mails that went keep the instant that they name.',
  })
  endPitchExclusive(
    @Arg('id', () => ID, { description: 'The pitch.' }) id: string,
    @Arg('input', () => EndPitchExclusiveInput, { description: 'Why.' }) input: EndPitchExclusiveInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchPayload> {
    return context.act(info, input, async (act) => ({
      pitch: recorded(pitchReading, await endPitchExclusive(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PitchAnswerPayload, { description: 'Records what a journalist answered.' })
  recordPitchAnswer(
    @Arg('id', () => ID, { description: 'The pitch to them.' }) id: string,
    @Arg('input', () => RecordPitchAnswerInput, { description: 'What they said.' }) input: RecordPitchAnswerInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchAnswerPayload> {
    return context.act(info, input, async (act) => ({
      recipient: recorded(pitchRecipientReading, await recordPitchAnswer(act, id, input)),
    }));
  }
}

@Resolver(() => PitchType)
export class PitchRecipientsFields {
  @FieldResolver(() => PitchRecipientConnection, { description: 'To whom it goes or went, as they were named.' })
  recipients(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => StoryType)
export class StoryPitchesFields {
  @FieldResolver(() => PitchConnection, { description: 'Its pitches, the first one first.' })
  pitches(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => PressReleaseType)
export class ReleasePitchesFields {
  @FieldResolver(() => PitchConnection, { description: 'Pitches that are about it, the newest first. Staff only.' })
  pitches(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => PersonType)
export class PersonPitchesFields {
  @FieldResolver(() => PitchRecipientConnection, {
    description: 'What they were pitched, the newest first. Staff only.',
  })
  pitches(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => PitchRecipientType, { nullable: true, description: 'Their last pitch. Staff only.' })
  lastPitch(): never {
    return planned();
  }

  @FieldResolver(() => PitchSuppression, {
    nullable: true,
    description:
      'Why no pitch goes to them by e-mail, whatever its story; null where one may. Without an address that takes mail they may still be called. Staff only.',
  })
  pitchSuppression(): never {
    return planned();
  }
}
