import { Field, InputType } from 'type-graphql';
import {
  Direction,
  IdFilter,
  InstantFilter,
  SensitivityFilter,
  TextFilter,
  TextListFilter,
  enumFilterOf,
} from '../../graphql';
import { ConstituencyIs, CountyIs } from '../areas';
import { TagSome } from '../tags';
import { ContactStatus } from './person.enums';

const ContactStatusFilter = enumFilterOf(ContactStatus, 'ContactStatus');

@InputType({ description: 'Which people.' })
export class PersonFilter {
  @Field(() => [PersonFilter], { nullable: true, description: 'All of these.' })
  and?: PersonFilter[];

  @Field(() => [PersonFilter], { nullable: true, description: 'Any of these.' })
  or?: PersonFilter[];

  @Field(() => PersonFilter, { nullable: true, description: 'Not this.' })
  not?: PersonFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, {
    nullable: true,
    description: 'By the name that they go by. See `search` for forgiving spelling.',
  })
  name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By gender.' })
  gender?: TextFilter;

  @Field(() => CountyIs, { nullable: true, description: 'By county.' })
  county?: CountyIs;

  @Field(() => ConstituencyIs, { nullable: true, description: 'By constituency.' })
  constituency?: ConstituencyIs;

  @Field(() => TextListFilter, { nullable: true, description: 'By language spoken.' })
  languages?: TextListFilter;

  @Field(() => SensitivityFilter, { nullable: true, description: 'By how closed the record is.' })
  sensitivity?: InstanceType<typeof SensitivityFilter>;

  @Field(() => InstantFilter, { nullable: true, description: 'By the last engagement held. Staff only.' })
  lastEngagedAt?: InstantFilter;

  @Field(() => InstantFilter, { nullable: true, description: 'By when they were recorded.' })
  createdAt?: InstantFilter;

  @Field(() => ContactStatusFilter, { nullable: true, description: 'By how the relationship stands. Staff only.' })
  contactStatus?: InstanceType<typeof ContactStatusFilter>;

  @Field(() => TagSome, { nullable: true, description: 'By tag. Staff only.' })
  tags?: TagSome;
}

@InputType({ description: 'By the person that a field points to.' })
export class PersonIs {
  @Field(() => PersonFilter, { nullable: true, description: 'It is one of these.' })
  is?: PersonFilter;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class PersonOrder {
  @Field(() => Direction, { nullable: true, description: 'By name, family name first.' })
  sortName?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By the last engagement held. Staff only.' })
  lastEngagedAt?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By when they were recorded.' })
  createdAt?: Direction;
}
