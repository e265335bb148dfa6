import { Field, InputType } from 'type-graphql';
import {
  DateFilter,
  Direction,
  IdFilter,
  InstantFilter,
  SensitivityFilter,
  TextFilter,
  enumFilterOf,
} from '../../graphql';
import { AccountIs } from '../accounts';
import { CountyIs } from '../areas';
import { OrganisationIs } from '../organisations';
import { PersonIs } from '../people';
import { TermIs, TermSome } from '../vocabularies';
import { EngagementStatus, Medium } from './engagement.enums';

const EngagementStatusFilter = enumFilterOf(EngagementStatus, 'EngagementStatus');
const MediumFilter = enumFilterOf(Medium, 'Medium');

@InputType({ description: 'Which participations.' })
export class ParticipationFilter {
  @Field(() => PersonIs, { nullable: true, description: 'By person.' })
  person?: PersonIs;

  @Field(() => OrganisationIs, { nullable: true, description: 'By organisation that takes part itself.' })
  organisation?: OrganisationIs;
}

@InputType({ description: 'By who takes part.' })
export class ParticipationSome {
  @Field(() => ParticipationFilter, { nullable: true, description: 'At least one participant is one of these.' })
  some?: ParticipationFilter;

  @Field(() => ParticipationFilter, { nullable: true, description: 'No participant is one of these.' })
  none?: ParticipationFilter;
}

@InputType({ description: 'Which engagements.' })
export class EngagementFilter {
  @Field(() => [EngagementFilter], { nullable: true, description: 'All of these.' })
  and?: EngagementFilter[];

  @Field(() => [EngagementFilter], { nullable: true, description: 'Any of these.' })
  or?: EngagementFilter[];

  @Field(() => EngagementFilter, { nullable: true, description: 'Not this.' })
  not?: EngagementFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By subject.' })
  subject?: TextFilter;

  @Field(() => EngagementStatusFilter, { nullable: true, description: 'By how far they are.' })
  status?: InstanceType<typeof EngagementStatusFilter>;

  @Field(() => MediumFilter, { nullable: true, description: 'By how they take place.' })
  medium?: InstanceType<typeof MediumFilter>;

  @Field(() => TermIs, { nullable: true, description: 'By type.' })
  type?: TermIs;

  @Field(() => CountyIs, { nullable: true, description: 'By county.' })
  county?: CountyIs;

  @Field(() => InstantFilter, { nullable: true, description: 'By beginning.' })
  startsAt?: InstantFilter;

  @Field(() => DateFilter, { nullable: true, description: 'By calendar day in Nairobi.' })
  day?: DateFilter;

  @Field(() => TermSome, { nullable: true, description: 'By topic.' })
  topics?: TermSome;

  @Field(() => TermSome, { nullable: true, description: 'By kind of stakeholder who takes part. Staff only.' })
  stakeholderKinds?: TermSome;

  @Field(() => SensitivityFilter, { nullable: true, description: 'By how closed they are.' })
  sensitivity?: InstanceType<typeof SensitivityFilter>;

  @Field(() => ParticipationSome, { nullable: true, description: 'By who takes part.' })
  participants?: ParticipationSome;

  @Field(() => AccountIs, { nullable: true, description: 'By who recorded them.' })
  createdBy?: AccountIs;
}

@InputType({ description: 'By the engagement that a field points to.' })
export class EngagementIs {
  @Field(() => EngagementFilter, { nullable: true, description: 'It is one of these.' })
  is?: EngagementFilter;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class EngagementOrder {
  @Field(() => Direction, { nullable: true, description: 'By beginning.' })
  startsAt?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By when they were recorded.' })
  createdAt?: Direction;
}
