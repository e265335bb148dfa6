import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { grouped, many, one, sql } from '../../reading';
import { EnquiryType } from '../enquiries';
import { nameMatches } from '../name-matches';
import { MediaEventType } from '../media-events';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PitchType } from '../pitches';
import { pageAddress } from './canonical-address';
import { CoverageGrouping } from './clipping.enums';
import { ClippingFilter, CoverageArguments } from './clipping.filters';
import { clippingReading, coverageGroupings, newestFirst } from './clipping.reading';
import { ClippingConnection, ClippingGroupType, ClippingType } from './clipping.type';

@Resolver(() => ClippingType)
export class ClippingResolver {
  @Gate('media:read')
  @Query(() => ClippingType, { nullable: true, description: 'One clipping, or null when there is none to be seen.' })
  @Reads(one(clippingReading))
  clipping(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => ClippingType, {
    nullable: true,
    description: 'The clipping of a page, however its address is written; null when there is none to be seen.',
  })
  @Reads(
    one(clippingReading, {
      conditions: {
        address: (row, argument) =>
          sql`${row.addressKey} = ${argument.bind('text', (given: string) => pageAddress(given)?.key ?? null)}`,
      },
    }),
  )
  clippingOf(
    @Arg('address', () => String, { description: 'The address of the page.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => ClippingConnection, { description: 'Coverage, the newest first.' })
  @Reads(
    many(clippingReading, {
      order: newestFirst,
      conditions: { search: (row, argument) => nameMatches(row.id, argument) },
    }),
  )
  coverage(
    @Args(() => CoverageArguments) _: CoverageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => [ClippingGroupType], {
    description: 'How much coverage there is by these keys: at most 1,000 groups, never cut in silence.',
  })
  @Reads(grouped(clippingReading, { by: coverageGroupings }))
  coverageGroupedBy(
    @Arg('by', () => [CoverageGrouping], { description: 'The keys.' }) _: CoverageGrouping[],
    @Arg('filter', () => ClippingFilter, { nullable: true, description: 'Which clippings.' }) __: ClippingFilter,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

@Resolver(() => PersonType)
export class PersonCoverageFields {
  @FieldResolver(() => ClippingConnection, {
    description: 'Coverage that they wrote or are quoted in, the newest first. Staff only.',
  })
  coverage(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationCoverageFields {
  @FieldResolver(() => ClippingConnection, { description: 'What it published, the newest first. Staff only.' })
  coverage(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => PitchType)
export class PitchCoverageFields {
  @FieldResolver(() => ClippingConnection, { description: 'Coverage that came from it, the newest first.' })
  coverage(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => EnquiryType)
export class EnquiryCoverageFields {
  @FieldResolver(() => ClippingConnection, { description: 'Coverage that came from it, the newest first.' })
  coverage(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => MediaEventType)
export class MediaEventCoverageFields {
  @FieldResolver(() => ClippingConnection, { description: 'Coverage that came from it, the newest first.' })
  coverage(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
