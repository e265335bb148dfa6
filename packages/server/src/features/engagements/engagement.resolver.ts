import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { grouped, many, one } from '../../reading';
import { nameMatches } from '../name-matches';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { EngagementGrouping } from './engagement.enums';
import { EngagementFilter, EngagementOrder } from './engagement.filters';
import { engagementGroupings, engagementSums } from './engagement-counts.reading';
import { engagementReading } from './engagement.reading';
import { EngagementConnection, EngagementGroupType, EngagementType } from './engagement.type';
import { DiscussionPointType, ParticipationConnection } from './participation.type';

@ArgsType()
class EngagementsOfArguments extends PageArguments {
  @Field(() => EngagementFilter, { nullable: true, description: 'Which engagements.' })
  filter?: EngagementFilter;
}

@ArgsType()
class EngagementsArguments extends EngagementsOfArguments {
  @Field(() => String, { nullable: true, description: 'Words of subject and place, in any order and spelling.' })
  search?: string;

  @Field(() => [EngagementOrder], { nullable: true, description: 'In which order; the newest first when left out.' })
  orderBy?: EngagementOrder[];
}

@Resolver(() => EngagementType)
export class EngagementResolver {
  @Gate('engagements:read')
  @Query(() => EngagementType, {
    nullable: true,
    description: 'One engagement, or null when there is none to be seen.',
  })
  @Reads(one(engagementReading))
  engagement(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('engagements:read')
  @Query(() => EngagementConnection, { description: 'Engagements.' })
  @Reads(
    many(engagementReading, {
      order: [{ field: 'startsAt', descending: true }],
      conditions: { search: (row, argument) => nameMatches(row.id, argument) },
      sums: engagementSums,
    }),
  )
  engagements(
    @Args(() => EngagementsArguments) _: EngagementsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('engagements:read')
  @Query(() => [EngagementGroupType], {
    description: 'How many engagements there are by these keys: at most 1,000 groups, never cut in silence.',
  })
  @Reads(grouped(engagementReading, { by: engagementGroupings, sums: engagementSums }))
  engagementsGroupedBy(
    @Arg('by', () => [EngagementGrouping], { description: 'The keys.' }) _: EngagementGrouping[],
    @Arg('filter', () => EngagementFilter, { nullable: true, description: 'Which engagements.' }) __: EngagementFilter,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @FieldResolver(() => ParticipationConnection, {
    description: 'Who takes part, in the order in which they were written down.',
  })
  participants(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => [DiscussionPointType], { description: 'What was said, in order.' })
  discussionPoints(): never {
    return planned();
  }
}

@Resolver(() => PersonType)
export class PersonEngagementsFields {
  @FieldResolver(() => EngagementConnection, { description: 'Engagements that they take part in, the newest first.' })
  engagements(@Args(() => EngagementsOfArguments) _: EngagementsOfArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationEngagementsFields {
  @FieldResolver(() => EngagementConnection, {
    description: 'Engagements that it or its people take part in, the newest first.',
  })
  engagements(@Args(() => EngagementsOfArguments) _: EngagementsOfArguments): never {
    return planned();
  }
}
