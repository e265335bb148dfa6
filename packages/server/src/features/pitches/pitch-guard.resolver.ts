import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type Context, Gate, PageArguments, Reads, recorded } from '../../graphql';
import { many } from '../../reading';
import { announcedPitchReading } from './announced-pitch.reading';
import { AnnouncedPitchConnection } from './announced-pitch.type';
import type { GuardLimits } from './guard-limits';
import { amendPitchGuard, announcePitch, takePartInPitchGuard } from './pitch-guard';
import {
  AmendPitchGuardInput,
  AnnouncePitchInput,
  AnnouncePitchPayload,
  PitchGuardPayload,
  TakePartInPitchGuardInput,
} from './pitch.inputs';
import { PitchGuardType } from './pitch.types';

@Resolver()
export class PitchGuardResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limits: GuardLimits,
  ) {}

  @Gate('signed-in')
  @Query(() => PitchGuardType, { description: 'How the guard stands, and whether the own house takes part.' })
  async pitchGuard(@Ctx() { actor }: Context): Promise<PitchGuardType> {
    const [row] = (await this.dataSource.query(
      `select guard_days as days, $1::uuid is null or exists (select from pitch_guard_house where organisation_id = $1) as "takesPart"
       from media_setting`,
      [actor?.isPartner ? actor.organisationId : null],
    )) as [PitchGuardType];
    return row;
  }

  @Gate('vocabularies:administer')
  @Mutation(() => PitchGuardPayload, { description: 'Says for how many days the guard holds a second pitch.' })
  amendPitchGuard(
    @Arg('input', () => AmendPitchGuardInput, { description: 'How long.' }) input: AmendPitchGuardInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchGuardPayload> {
    return context.act(info, input, async (act) => ({ days: await amendPitchGuard(act, input.days) }));
  }

  @Gate('signed-in')
  @Query(() => AnnouncedPitchConnection, {
    description: 'For partners: the pitches that the own house announced, the newest first. Nothing of others.',
  })
  @Reads(many(announcedPitchReading, { order: [{ field: 'announcedAt', descending: true }] }))
  announcedPitches(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('contributions:write')
  @Mutation(() => PitchGuardPayload, { description: 'For partners: whether the own house takes part in the guard.' })
  takePartInPitchGuard(
    @Arg('input', () => TakePartInPitchGuardInput, { description: 'Whether.' }) input: TakePartInPitchGuardInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PitchGuardPayload> {
    return context.act(info, input, async (act) => {
      await takePartInPitchGuard(act, input.takesPart);
      return {};
    });
  }

  @Gate('contributions:write')
  @Mutation(() => AnnouncePitchPayload, {
    description:
      'For partners: announces that the own house pitches somebody, so that others of the coalition are warned. Refused with PITCHED_LATELY, until a reason is given, where somebody who takes part pitched them lately: who and with what is told to nobody.',
  })
  announcePitch(
    @Arg('input', () => AnnouncePitchInput, { description: 'Whom.' }) input: AnnouncePitchInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AnnouncePitchPayload> {
    return context.act(info, input, async (act) => ({
      announcedPitch: recorded(announcedPitchReading, await announcePitch(act, input, this.limits)),
    }));
  }
}
