import { Args, ArgsType, Field, FieldResolver, Resolver } from 'type-graphql';
import { DateOnly, PageArguments, planned } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PostType } from '../posts';
import { MembershipConnection, MembershipType, PostHolderConnection } from './membership.type';

@ArgsType()
class HoldersArguments extends PageArguments {
  @Field(() => DateOnly, { nullable: true, description: 'Only what held on this day.' })
  asOf?: string;
}

@ArgsType()
class MembershipsArguments extends HoldersArguments {
  @Field(() => Boolean, { nullable: true, description: 'True for those that hold today, false for those that do not.' })
  current?: boolean;
}

@Resolver(() => PersonType)
export class PersonMembershipsFields {
  @FieldResolver(() => MembershipConnection, { description: 'Every hat that they wear or wore, the newest first.' })
  memberships(@Args(() => MembershipsArguments) _: MembershipsArguments): never {
    return planned();
  }

  @FieldResolver(() => MembershipType, {
    nullable: true,
    description: 'What to name them by today: a post before a mere membership, then the newest.',
  })
  currentMembership(): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationMembershipsFields {
  @FieldResolver(() => MembershipConnection, { description: 'Its people, the newest first.' })
  memberships(@Args(() => MembershipsArguments) _: MembershipsArguments): never {
    return planned();
  }
}

@Resolver(() => PostType)
export class PostHoldersFields {
  @FieldResolver(() => PostHolderConnection, { description: 'Who holds or held it, the newest first.' })
  holders(@Args(() => HoldersArguments) _: HoldersArguments): never {
    return planned();
  }
}
