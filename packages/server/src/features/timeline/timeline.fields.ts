import { Args, ArgsType, Field, FieldResolver, Int, Resolver } from 'type-graphql';
import { PageArguments, planned } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { TimelineConnection, TimelineCountType, TimelineKind } from './timeline.type';

@ArgsType()
class TimelineArguments extends PageArguments {
  @Field(() => [TimelineKind], { nullable: true, description: 'Only entries of these kinds.' })
  kinds?: TimelineKind[];
}

@Resolver(() => PersonType)
export class PersonTimelineFields {
  @FieldResolver(() => TimelineConnection, { description: 'Everything known so far, the newest first.' })
  timeline(@Args(() => TimelineArguments) _: TimelineArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationTimelineFields {
  @FieldResolver(() => TimelineConnection, { description: 'Everything known so far, the newest first.' })
  timeline(@Args(() => TimelineArguments) _: TimelineArguments): never {
    return planned();
  }
}

@Resolver(() => TimelineConnection)
export class TimelineFields {
  @FieldResolver(() => [TimelineCountType], {
    description: 'How many entries of each kind there are, whatever kinds are listed: each as if it were listed alone.',
  })
  countsByKind(): never {
    return planned();
  }

  @FieldResolver(() => Int, {
    description: 'How many entries there are, whatever kinds are listed. A promise within its engagement is no entry.',
  })
  unfilteredCount(): never {
    return planned();
  }
}
