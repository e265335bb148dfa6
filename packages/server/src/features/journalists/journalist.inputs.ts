import { ArrayMaxSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, ExpectedVersion, Payload } from '../../graphql';
import { Channel } from '../people';
import { PressCardCategory, Weekday } from './journalist.enums';
import { JournalistType } from './journalist.type';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });
const hour = /^([01]\d|2[0-3]):[0-5]\d$/;
const hourMessage = { message: 'A time is hours and minutes, such as 14:30.' };

@InputType()
abstract class JournalistFields extends ActInput {
  @Field(() => [ID], { nullable: true, description: 'What they cover: terms of the vocabulary BEAT.' })
  @ArrayMaxSize(30, { message: 'A journalist has at most 30 beats.' })
  beatIds?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether they work for themselves.' })
  isFreelance?: boolean | null;

  @Field(() => Channel, { nullable: true, description: 'How they like to be pitched, where it is another way.' })
  bestChannel?: Channel | null;

  @Field(() => String, { nullable: true, description: 'From when they can be reached, in Nairobi.' })
  @Matches(hour, hourMessage)
  bestFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Until when they can be reached, in Nairobi.' })
  @Matches(hour, hourMessage)
  bestUntil?: string | null;

  @Field(() => Weekday, { nullable: true, description: 'The day on which they write to a deadline.' })
  deadlineDay?: Weekday | null;

  @Field(() => String, { nullable: true, description: 'What to mind.' })
  @MaxLength(500, atMost(500))
  approach?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of their press card.' })
  @MaxLength(60, atMost(60))
  pressCardNumber?: string | null;

  @Field(() => Int, { nullable: true, description: 'For which year the press card is.' })
  @Min(1963, { message: 'A press card is of a year from 1963 to 2100.' })
  @Max(2100, { message: 'A press card is of a year from 1963 to 2100.' })
  pressCardYear?: number | null;

  @Field(() => PressCardCategory, { nullable: true, description: 'As what they are accredited.' })
  pressCardCategory?: PressCardCategory | null;
}

@InputType({ description: 'What makes a person a journalist.' })
export class RecordJournalistInput extends JournalistFields {
  @Field(() => ID, { description: 'The person; they have no media profile yet.' })
  personId: string;
}

@InputType({ description: 'What to change of a journalist: what is left out stays, null clears.' })
export class AmendJournalistInput extends JournalistFields {
  @ExpectedVersion()
  expectedVersion?: number | null;
}

@InputType({ description: 'The version that was read, and was found to be so.' })
export class VerifyJournalistInput extends AmendInput {}

@ObjectType('JournalistPayload', { description: 'The journalist as they now are.' })
export class JournalistPayload extends Payload {
  @Field(() => JournalistType, { nullable: true, description: 'The journalist.' })
  journalist: JournalistType | null;
}
