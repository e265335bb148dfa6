import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { IdFilter, Node, PartialDate, TextFilter, connectionOf } from '../../graphql';
import { ConstituencyType, CountyIs, CountyType } from '../areas';
import { OrganisationIs, OrganisationType } from '../organisations';
import { TermType } from '../vocabularies';

@ObjectType('Post', {
  implements: Node,
  description: 'A seat that exists whoever sits in it (Popolo): Senator for Kisumu, chair of a committee.',
})
export class PostType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  label: string;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that it is a seat of. Null when that may not be seen.',
  })
  organisation: OrganisationType | null;

  @Field(() => TermType, {
    nullable: true,
    description: 'What its holder becomes, where it differs from what the organisation makes of its people.',
  })
  kind: TermType | null;

  @Field(() => CountyType, { nullable: true, description: 'The county that it stands for.' })
  county: CountyType | null;

  @Field(() => ConstituencyType, { nullable: true, description: 'The constituency that it stands for.' })
  constituency: ConstituencyType | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the seat was made, as far as known.' })
  startedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the seat was abolished, as far as known.' })
  endedOn: string | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const PostConnection = connectionOf(() => PostType, 'Post', { description: 'Posts.' });

@InputType({ description: 'Which posts.' })
export class PostFilter {
  @Field(() => [PostFilter], { nullable: true, description: 'All of these.' })
  and?: PostFilter[];

  @Field(() => [PostFilter], { nullable: true, description: 'Any of these.' })
  or?: PostFilter[];

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By what they are called.' })
  label?: TextFilter;

  @Field(() => OrganisationIs, { nullable: true, description: 'By organisation.' })
  organisation?: OrganisationIs;

  @Field(() => CountyIs, { nullable: true, description: 'By the county that they stand for.' })
  county?: CountyIs;
}

@InputType({ description: 'By the post that a field points to.' })
export class PostIs {
  @Field(() => PostFilter, { nullable: true, description: 'It is one of these.' })
  is?: PostFilter;
}
