import { ArrayMaxSize, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, DateOnly, ExpectedVersion, Payload } from '../../graphql';
import { OutletFrequency, OutletOwnership } from './outlet.enums';
import { OutletType } from './outlet.type';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

@InputType()
abstract class OutletFields extends ActInput {
  @Field(() => OutletFrequency, { nullable: true, description: 'How often it comes out.' })
  frequency?: OutletFrequency | null;

  @Field(() => [String], { nullable: true, description: 'In which languages, as BCP 47 codes.' })
  @ArrayMaxSize(20, { message: 'A record has at most 20 languages.' })
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { each: true, message: 'A language is a code such as en, sw or luo.' })
  languages?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it reaches the whole country.' })
  isNationwide?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'The counties that it reaches.' })
  @ArrayMaxSize(47, { message: 'There are 47 counties.' })
  countyIds?: string[];

  @Field(() => String, { nullable: true, description: 'When what must be in.' })
  @MaxLength(500, atMost(500))
  deadlines?: string | null;

  @Field(() => OutletOwnership, { nullable: true, description: 'Whose it is.' })
  ownership?: OutletOwnership | null;

  @Field(() => Int, { nullable: true, description: 'How many people it reaches; with its source and its day.' })
  @Min(1, { message: 'An audience is 1 to 1,000,000,000 people.' })
  @Max(1_000_000_000, { message: 'An audience is 1 to 1,000,000,000 people.' })
  audience?: number | null;

  @Field(() => String, { nullable: true, description: 'Who counted its audience.' })
  @Length(1, 300, { message: 'This has at most 300 characters.' })
  audienceSource?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'Of which day the count is.' })
  audienceOn?: string | null;
}

@InputType({ description: 'What makes an organisation an outlet.' })
export class RecordOutletInput extends OutletFields {
  @Field(() => ID, { description: 'The organisation; it has no media profile yet.' })
  organisationId: string;

  @Field(() => ID, { description: 'What it is: a term of the vocabulary OUTLET_MEDIUM.' })
  mediumId: string;
}

@InputType({ description: 'What to change of an outlet: what is left out stays, null clears.' })
export class AmendOutletInput extends OutletFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'What it is.' })
  mediumId?: string;
}

@ObjectType('OutletPayload', { description: 'The outlet as it now is.' })
export class OutletPayload extends Payload {
  @Field(() => OutletType, { nullable: true, description: 'The outlet.' })
  outlet: OutletType | null;
}
