import { Field, InputType } from 'type-graphql';
import { BooleanFilter, Direction, IdFilter, InstantFilter, SensitivityFilter, TextFilter } from '../../graphql';
import { CountyIs } from '../areas';
import { TermIs } from '../vocabularies';
import { TagSome } from '../tags';

@InputType({ description: 'Which organisations.' })
export class OrganisationFilter {
  @Field(() => [OrganisationFilter], { nullable: true, description: 'All of these.' })
  and?: OrganisationFilter[];

  @Field(() => [OrganisationFilter], { nullable: true, description: 'Any of these.' })
  or?: OrganisationFilter[];

  @Field(() => OrganisationFilter, { nullable: true, description: 'Not this.' })
  not?: OrganisationFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By full name.' })
  name?: TextFilter;

  @Field(() => TermIs, { nullable: true, description: 'By kind of organisation.' })
  kind?: TermIs;

  @Field(() => OrganisationIs, { nullable: true, description: 'By the organisation that they are part of.' })
  parent?: OrganisationIs;

  @Field(() => CountyIs, { nullable: true, description: 'By county of their seat.' })
  county?: CountyIs;

  @Field(() => SensitivityFilter, { nullable: true, description: 'By how closed they are.' })
  sensitivity?: InstanceType<typeof SensitivityFilter>;

  @Field(() => InstantFilter, { nullable: true, description: 'By the last engagement held.' })
  lastEngagedAt?: InstantFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Our own house or not.' })
  isOurs?: BooleanFilter;

  @Field(() => TagSome, { nullable: true, description: 'By tag.' })
  tags?: TagSome;
}

@InputType({ description: 'By the organisation that a field points to.' })
export class OrganisationIs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'It is one of these.' })
  is?: OrganisationFilter;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class OrganisationOrder {
  @Field(() => Direction, { nullable: true, description: 'By full name.' })
  name?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By the last engagement held. Staff only.' })
  lastEngagedAt?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By when they were recorded.' })
  createdAt?: Direction;
}
