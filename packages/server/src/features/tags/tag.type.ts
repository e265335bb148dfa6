import { Field, InputType, ObjectType } from 'type-graphql';
import { IdFilter, Node, TextFilter, connectionOf } from '../../graphql';

@ObjectType('Tag', { implements: Node, description: 'A word of our own on people and organisations.' })
export class TagType extends Node {
  @Field(() => String, { description: 'The word.' })
  name: string;
}

export const TagConnection = connectionOf(() => TagType, 'Tag', { description: 'Tags.' });

@InputType({ description: 'Which tags.' })
export class TagFilter {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By name.' })
  name?: TextFilter;
}

@InputType({ description: 'By the tags that a record carries.' })
export class TagSome {
  @Field(() => TagFilter, { nullable: true, description: 'At least one of them is one of these.' })
  some?: TagFilter;

  @Field(() => TagFilter, { nullable: true, description: 'None of them is one of these.' })
  none?: TagFilter;
}
