import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, ExpectedVersion, PartialDate, Payload } from '../../graphql';
import { SpokespersonType } from './spokesperson.type';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

@InputType()
abstract class SpokespersonFields extends ActInput {
  @Field(() => [ID], { nullable: true, description: 'On what they speak: terms of the vocabulary TOPIC.' })
  @ArrayMaxSize(30, { message: 'A spokesperson has at most 30 topics.' })
  topicIds?: string[];

  @Field(() => [String], { nullable: true, description: 'In which languages they can be quoted.' })
  @ArrayMaxSize(20, { message: 'This list has at most 20 entries.' })
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { each: true, message: 'A language is a code such as en, sw or luo.' })
  languages?: string[];

  @Field(() => String, { nullable: true, description: 'What they were trained in.' })
  @MaxLength(300, atMost(300))
  training?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When they were last trained, as far as known.' })
  trainedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'When they can be had.' })
  @MaxLength(500, atMost(500))
  availability?: string | null;

  @Field(() => String, { nullable: true, description: 'In English. A change takes the approval away.' })
  @MaxLength(3000, atMost(3000))
  biographyEn?: string | null;

  @Field(() => String, { nullable: true, description: 'In Kiswahili. A change takes the approval away.' })
  @MaxLength(3000, atMost(3000))
  biographySw?: string | null;

  @Field(() => String, { nullable: true, description: 'What must not be shown, asked or said.' })
  @MaxLength(2000, atMost(2000))
  safetyLimits?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they speak for the programme now.' })
  isActive?: boolean | null;
}

@InputType({ description: 'What makes a person a spokesperson.' })
export class RecordSpokespersonInput extends SpokespersonFields {
  @Field(() => ID, { description: 'The person; they are not in the register yet.' })
  personId: string;
}

@InputType({ description: 'What to change of a spokesperson: what is left out stays, null clears.' })
export class AmendSpokespersonInput extends SpokespersonFields {
  @ExpectedVersion()
  expectedVersion?: number | null;
}

@InputType({ description: 'The version whose biography was read and found right.' })
export class ApproveBiographyInput extends AmendInput {}

@ObjectType('SpokespersonPayload', { description: 'The spokesperson as they now are.' })
export class SpokespersonPayload extends Payload {
  @Field(() => SpokespersonType, { nullable: true, description: 'The spokesperson.' })
  spokesperson: SpokespersonType | null;
}
