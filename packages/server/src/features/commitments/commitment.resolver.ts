import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { many, one } from '../../reading';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PostType } from '../posts';
import { CommitmentsArguments, CommitmentsOfArguments } from './commitment.filters';
import { commitmentReading } from './commitment.reading';
import { CommitmentConnection, CommitmentType } from './commitment.type';

@Resolver(() => CommitmentType)
export class CommitmentResolver {
  @Gate('engagements:read')
  @Query(() => CommitmentType, {
    nullable: true,
    description: 'One commitment, or null when there is none to be seen.',
  })
  @Reads(one(commitmentReading))
  commitment(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('engagements:read')
  @Query(() => CommitmentConnection, { description: 'Commitments of all stakeholders.' })
  @Reads(many(commitmentReading, { order: [{ field: 'madeAt', descending: true }] }))
  commitments(
    @Args(() => CommitmentsArguments) _: CommitmentsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

@Resolver(() => PersonType)
export class PersonCommitmentsFields {
  @FieldResolver(() => CommitmentConnection, {
    description:
      'What they answer for: what they promised, unless it passed on with the post, and what they inherited with one.',
  })
  commitments(@Args(() => CommitmentsOfArguments) _: CommitmentsOfArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationCommitmentsFields {
  @FieldResolver(() => CommitmentConnection, { description: 'What was promised on its behalf.' })
  commitments(@Args(() => CommitmentsOfArguments) _: CommitmentsOfArguments): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementCommitmentsFields {
  @FieldResolver(() => CommitmentConnection, { description: 'What was promised in it.' })
  commitments(@Args(() => CommitmentsOfArguments) _: CommitmentsOfArguments): never {
    return planned();
  }
}

@Resolver(() => PostType)
export class PostCommitmentsFields {
  @FieldResolver(() => CommitmentConnection, { description: 'What its holder answers for, whoever promised it.' })
  openCommitments(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
