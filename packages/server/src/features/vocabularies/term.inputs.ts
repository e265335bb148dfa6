import { Field, InputType } from 'type-graphql';
import { IdFilter, TextFilter, enumFilterOf } from '../../graphql';
import { Vocabulary } from './term.type';

const VocabularyFilter = enumFilterOf(Vocabulary, 'Vocabulary');

@InputType({ description: 'Which terms.' })
export class TermFilter {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By code, such as `courtesy_call`.' })
  code?: TextFilter;

  @Field(() => VocabularyFilter, { nullable: true, description: 'By the list that they belong to.' })
  vocabulary?: InstanceType<typeof VocabularyFilter>;
}

@InputType({ description: 'By the term that a field points to.' })
export class TermIs {
  @Field(() => TermFilter, { nullable: true, description: 'It is one of these.' })
  is?: TermFilter;
}

@InputType({ description: 'By the terms that a record carries.' })
export class TermSome {
  @Field(() => TermFilter, { nullable: true, description: 'At least one of them is one of these.' })
  some?: TermFilter;

  @Field(() => TermFilter, { nullable: true, description: 'None of them is one of these.' })
  none?: TermFilter;
}
