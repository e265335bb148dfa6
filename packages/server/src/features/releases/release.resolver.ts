import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { many, one, sql } from '../../reading';
import { ReleaseState } from './release.enums';
import { isUnderEmbargo, releaseReading, stateOf } from './release.readings';
import {
  PressReleaseConnection,
  PressReleaseType,
  PressReleaseVersionConnection,
  PressReleaseVersionType,
} from './release.types';

@ArgsType()
class PressReleasesArguments extends PageArguments {
  @Field(() => [ReleaseState], { nullable: true, description: 'Only those that stand so.' })
  states?: ReleaseState[];
}

@Resolver(() => PressReleaseType)
export class ReleaseResolver {
  @Gate('signed-in')
  @Query(() => PressReleaseType, {
    nullable: true,
    description: 'One press release, or null when there is none to be seen.',
  })
  @Reads(one(releaseReading))
  pressRelease(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('signed-in')
  @Query(() => PressReleaseConnection, {
    description: 'Press releases, the newest first: for a partner, those that are public.',
  })
  @Reads(
    many(releaseReading, {
      order: [{ field: 'createdAt', descending: true }],
      conditions: {
        states: (row, argument, { kind }) =>
          argument.given && kind === 'staff' ? sql`${stateOf(row)} = any(${argument.bind('text[]')})` : undefined,
      },
    }),
  )
  pressReleases(
    @Args(() => PressReleasesArguments) _: PressReleasesArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => PressReleaseConnection, {
    description: 'Press releases that are under embargo at this instant, the first to be free standing first.',
  })
  @Reads(many(releaseReading, { where: isUnderEmbargo, order: [{ field: 'embargoUntil' }] }))
  embargoedPressReleases(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @FieldResolver(() => PressReleaseVersionType, {
    nullable: true,
    description: 'Its newest version: for a partner, the one that is public.',
  })
  latest(): never {
    return planned();
  }

  @FieldResolver(() => PressReleaseVersionConnection, { description: 'What it said over time, the newest first.' })
  versions(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
