import { ArgsType, Field, InputType } from 'type-graphql';
import { BooleanFilter, DateFilter, Direction, PageArguments, enumFilterOf } from '../../graphql';
import { EngagementIs } from '../engagements';
import { OrganisationIs } from '../organisations';
import { PersonIs } from '../people';
import { PostIs } from '../posts';
import { CommitmentStatus } from './commitment.type';

const CommitmentStatusFilter = enumFilterOf(CommitmentStatus, 'CommitmentStatus');

@InputType({ description: 'Which commitments.' })
export class CommitmentFilter {
  @Field(() => [CommitmentFilter], { nullable: true, description: 'All of these.' })
  and?: CommitmentFilter[];

  @Field(() => [CommitmentFilter], { nullable: true, description: 'Any of these.' })
  or?: CommitmentFilter[];

  @Field(() => CommitmentStatusFilter, { nullable: true, description: 'By what became of them.' })
  status?: InstanceType<typeof CommitmentStatusFilter>;

  @Field(() => DateFilter, { nullable: true, description: 'By the day that they are due.' })
  dueOn?: DateFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Open with their day passed, or not.' })
  isOverdue?: BooleanFilter;

  @Field(() => PersonIs, { nullable: true, description: 'By who promised.' })
  person?: PersonIs;

  @Field(() => PostIs, { nullable: true, description: 'By post.' })
  post?: PostIs;

  @Field(() => OrganisationIs, { nullable: true, description: 'By organisation.' })
  organisation?: OrganisationIs;

  @Field(() => EngagementIs, { nullable: true, description: 'By where they were made.' })
  engagement?: EngagementIs;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class CommitmentOrder {
  @Field(() => Direction, { nullable: true, description: 'By the day that they are due.' })
  dueOn?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By when they were made.' })
  madeAt?: Direction;
}

@ArgsType()
export class CommitmentsOfArguments extends PageArguments {
  @Field(() => CommitmentFilter, { nullable: true, description: 'Which commitments.' })
  filter?: CommitmentFilter;
}

@ArgsType()
export class CommitmentsArguments extends CommitmentsOfArguments {
  @Field(() => [CommitmentOrder], { nullable: true, description: 'In which order; the newest first when left out.' })
  orderBy?: CommitmentOrder[];
}
