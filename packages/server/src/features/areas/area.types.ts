import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { IdFilter, IntFilter, Node, TextFilter } from '../../graphql';

@ObjectType('County', { implements: Node, description: 'One of the 47 counties of Kenya.' })
export class CountyType extends Node {
  @Field(() => Int, { description: 'Official code, 1 to 47.' })
  code: number;

  @Field(() => String, { description: 'ISO 3166-2 code, such as `KE-30`.' })
  isoCode: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Seat of the county government.' })
  capital: string;

  @Field(() => [ConstituencyType], { description: 'Its constituencies, by name.' })
  constituencies: ConstituencyType[];
}

@ObjectType('Constituency', {
  implements: Node,
  description: 'One of the 290 constituencies of the National Assembly.',
})
export class ConstituencyType extends Node {
  @Field(() => Int, { description: 'Code of the electoral commission (IEBC), 1 to 290.' })
  code: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => CountyType, { description: 'The county that it lies in.' })
  county: CountyType;
}

@InputType({ description: 'Which counties.' })
export class CountyFilter {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: 'By official code.' })
  code?: IntFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By name.' })
  name?: TextFilter;
}

@InputType({ description: 'By county.' })
export class CountyIs {
  @Field(() => CountyFilter, { nullable: true, description: 'It is one of these.' })
  is?: CountyFilter;

  @Field(() => Boolean, { nullable: true, description: 'True for those without a county, false for those with one.' })
  isNull?: boolean;
}

@InputType({ description: 'Which constituencies.' })
export class ConstituencyFilter {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: 'By code of the electoral commission.' })
  code?: IntFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By name.' })
  name?: TextFilter;
}

@InputType({ description: 'By constituency.' })
export class ConstituencyIs {
  @Field(() => ConstituencyFilter, { nullable: true, description: 'It is one of these.' })
  is?: ConstituencyFilter;
}
