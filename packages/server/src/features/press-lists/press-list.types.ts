import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateOnly, DateTime, Node, Payload, connectionOf, Written } from '../../graphql';
import { CoverageTone, JournalistsWanted, PitchStatus } from '../journalists';

@ObjectType('PressListRule', {
  description: 'Whom a list by rule holds; see `JournalistsWanted`. Null leaves a condition out.',
})
export class PressListRuleType {
  @Field(() => [ID], { nullable: true, description: 'Beats.' }) beatIds: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Media.' }) mediumIds: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Organisations.' }) outletIds: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Counties.' }) countyIds: string[] | null;
  @Field(() => Boolean, { description: 'Outlets of the whole country too.' }) orNationwide: boolean;
  @Field(() => [String], { nullable: true, description: 'Languages.' }) languages: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Freelancers, or nobody of them.' }) isFreelance: boolean | null;
  @Field(() => DateOnly, { nullable: true, description: 'Verified on this day or later.' }) verifiedSince:
    string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Verified so many days before the day as of which the list is asked for, or later.',
  })
  verifiedDays: number | null;
  @Field(() => Int, { nullable: true, description: 'Days in which they were not pitched.' }) notPitchedDays:
    number | null;
  @Field(() => [PitchStatus], { nullable: true, description: 'How their last pitch stands.' })
  lastAnswers: PitchStatus[] | null;
  @Field(() => [CoverageTone], { nullable: true, description: 'The tone of their latest coverage.' })
  tones: CoverageTone[] | null;
}

@ObjectType('PressList', {
  implements: Node,
  description: 'Journalists who are written to together. Who is on it: `pressListMembers`. Staff only.',
})
export class PressListType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose: string | null;

  @Field(() => Boolean, { description: 'True for a list by rule, which follows the directory by itself.' })
  isRule: boolean;

  @Field(() => PressListRuleType, { description: 'Its rule; empty for a list by name.' })
  rule: PressListRuleType;

  @Field(() => Int, { description: 'How many are on it today, of people whom all staff see.' })
  memberCount: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was put away.' })
  retiredAt: Date | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const PressListConnection = connectionOf(() => PressListType, 'PressList', {
  description: 'Press lists, by name.',
});

@InputType({ description: 'A press list on a day.' })
export class PressListOnDay {
  @Field(() => ID, { description: 'The list.' })
  id: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: 'Who was on it at the end of this day in Nairobi; today when left out.',
  })
  asOf?: string;
}

const nameLimits = { message: 'A name has 1 to 200 characters.' };
const purposeLimits = { message: 'This has at most 1000 characters.' };
const members = { message: 'Name at most 500 at once.' };

@InputType({ description: 'A new press list: with people, or with a rule.' })
export class RecordPressListInput extends ActInput {
  @Field(() => String, { description: 'What it is called.' })
  @Written(200, nameLimits)
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(1000, purposeLimits)
  purpose?: string | null;

  @Field(() => [ID], { nullable: true, description: 'For a list by name: who is on it from the start.' })
  @ArrayMaxSize(500, members)
  personIds?: string[] | null;

  @Field(() => PressListOnDay, {
    nullable: true,
    description:
      'For a list by name: whoever is on this list, or was on a day, and whom all staff see. So a list by rule is kept as it is.',
  })
  from?: PressListOnDay | null;

  @Field(() => JournalistsWanted, { nullable: true, description: 'For a list by rule: whom it holds.' })
  rule?: JournalistsWanted | null;
}

@InputType({ description: 'What to change of a press list: what is left out stays, null clears.' })
export class AmendPressListInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  @Written(200, nameLimits)
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(1000, purposeLimits)
  purpose?: string | null;

  @Field(() => JournalistsWanted, { nullable: true, description: 'The whole new rule, of a list by rule.' })
  rule?: JournalistsWanted;
}

@InputType({ description: 'Journalists who are put on a list, or taken off it.' })
export class PressListMembersInput extends ActInput {
  @Field(() => [ID], { description: 'Who.' })
  @ArrayMaxSize(500, members)
  personIds: string[];
}

@InputType({ description: 'The version that was read.' })
export class RetirePressListInput extends AmendInput {}

@ObjectType('PressListPayload', { description: 'The list as it now is.' })
export class PressListPayload extends Payload {
  @Field(() => PressListType, { nullable: true, description: 'The list.' })
  pressList: PressListType | null;
}
