import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { EngagementConnection, EngagementType } from '../engagements';
import { OrganisationConnection, OrganisationType } from '../organisations';
import { PersonConnection, PersonType } from '../people';
import { ShareRight } from '../sharing';
import { contributedEngagements, contributedOrganisations, contributedPeople } from './contribution.readings';

const right = {
  nullable: true,
  description:
    'What a partner may do with it: CONTRIBUTE with its own and with itself, else what was shared. Null for staff, and where nothing was shared.',
};

@Resolver()
export class ContributionResolver {
  @Gate('engagements:read')
  @Query(() => EngagementConnection, {
    description: 'Engagements that partners contributed, the newest first; a partner gets its own.',
  })
  @Reads(contributedEngagements)
  contributedEngagements(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:read')
  @Query(() => PersonConnection, {
    description: 'People whom partners contributed, the latest first; a partner gets its own.',
  })
  @Reads(contributedPeople)
  contributedPeople(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:read')
  @Query(() => OrganisationConnection, {
    description: 'Organisations that partners contributed, the latest first; a partner gets its own.',
  })
  @Reads(contributedOrganisations)
  contributedOrganisations(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

@Resolver(() => PersonType)
export class PersonRightFields {
  @FieldResolver(() => ShareRight, right)
  viewerMay(): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationRightFields {
  @FieldResolver(() => ShareRight, right)
  viewerMay(): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementRightFields {
  @FieldResolver(() => ShareRight, right)
  viewerMay(): never {
    return planned();
  }
}
