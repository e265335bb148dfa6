import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads } from '../../graphql';
import { grouped, many } from '../../reading';
import { PitchAnswersArguments, PitchAnswersFilter, PitchAnswersGrouping } from './pitch-answers.filters';
import { latest, pitchRecipientReading, wasSent } from './pitch.readings';
import { PitchAnswersGroupType, PitchRecipientConnection, PitchRecipientType } from './pitch.types';

@Resolver(() => PitchRecipientType)
export class PitchAnswersResolver {
  @Gate('media:read')
  @Query(() => PitchRecipientConnection, {
    description: 'Pitches that went to journalists, and what came back, the newest first.',
  })
  @Reads(many(pitchRecipientReading, { where: wasSent, order: latest }))
  pitchAnswers(
    @Args(() => PitchAnswersArguments) _: PitchAnswersArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => [PitchAnswersGroupType], {
    description: 'How many pitches went to journalists, by these keys: at most 1,000 groups, never cut in silence.',
  })
  @Reads(
    grouped(pitchRecipientReading, {
      by: { PRESS_LIST: 'pressList', STATUS: 'status', ANSWERED: 'isAnswered' },
      where: wasSent,
    }),
  )
  pitchAnswersGroupedBy(
    @Arg('by', () => [PitchAnswersGrouping], { description: 'The keys.' }) _: PitchAnswersGrouping[],
    @Arg('filter', () => PitchAnswersFilter, { nullable: true, description: 'Which.' }) __: PitchAnswersFilter,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
