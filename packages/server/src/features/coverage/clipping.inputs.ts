import { ArrayMaxSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateOnly, ExpectedVersion, Payload, Written } from '../../graphql';
import { CoverageTone } from '../journalists';
import { CoverageDepth } from './clipping.enums';
import { ClippingType } from './clipping.type';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });
const several = { message: 'Name at most 50 at once.' };

@InputType()
abstract class ClippingFields extends ActInput {
  @Field(() => String, {
    nullable: true,
    description: 'Where it can be read. Parameters that only tell where a reader came from make no other address.',
  })
  @MaxLength(4000, atMost(4000))
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as it is printed.' })
  @MaxLength(300, atMost(300))
  byline?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who wrote it: people on record.' })
  @ArrayMaxSize(50, several)
  journalistIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Who was quoted for us.' })
  @ArrayMaxSize(50, several)
  spokespersonIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Messages that came through: terms of KEY_MESSAGE.' })
  @ArrayMaxSize(50, several)
  messageIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'What it is about: terms of BEAT. Left out of a new one, those of its journalists.',
  })
  @ArrayMaxSize(50, several)
  beatIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its language, as a BCP 47 code.' })
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'A language is a code such as en, sw or luo.' })
  language?: string;

  @Field(() => CoverageDepth, { nullable: true, description: 'How much of it is about us.' })
  depth?: CoverageDepth | null;

  @Field(() => CoverageTone, { nullable: true, description: 'How it speaks of it.' })
  tone?: CoverageTone | null;

  @Field(() => ID, { nullable: true, description: 'Newspaper, radio, …: a term of OUTLET_MEDIUM.' })
  mediumId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people it reached; with its source.' })
  @Min(1, { message: 'An audience is 1 to 1,000,000,000 people.' })
  @Max(1_000_000_000, { message: 'An audience is 1 to 1,000,000,000 people.' })
  reach?: number | null;

  @Field(() => String, { nullable: true, description: 'Who counted its reach.' })
  @MaxLength(300, atMost(300))
  reachSource?: string | null;

  @Field(() => ID, { nullable: true, description: 'The pitch that it came from.' })
  pitchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the enquiry that it came from.' })
  enquiryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the media event that it came from.' })
  mediaEventId?: string | null;
}

@InputType({
  description: 'A piece of coverage. One whose address is recorded already is that record, and changes nothing.',
})
export class RecordClippingInput extends ClippingFields {
  @Field(() => ID, { description: 'The outlet: an organisation with a media profile.' })
  outletId: string;

  @Field(() => DateOnly, { description: 'The day on which it was published or went on air.' })
  publishedOn: string;

  @Field(() => String, { description: 'Headline, or what it was announced as.' })
  @Written(500, { message: 'A headline has 1 to 500 characters.' })
  headline: string;

  @Field(() => ID, { nullable: true, description: 'What it is: a term of COVERAGE_TYPE; by the medium when left out.' })
  typeId?: string;

  @Field(() => String, { nullable: true, description: 'Its words, kept as the archived copy.' })
  @MaxLength(200_000, atMost(200_000))
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file that is kept as archived copy: the own upload.' })
  fileId?: string | null;
}

@InputType({
  description: 'What to change of a clipping: what is left out stays, null clears; lists are the whole new list.',
})
export class AmendClippingInput extends ClippingFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'The outlet.' })
  outletId?: string;

  @Field(() => DateOnly, { nullable: true, description: 'The day on which it was published.' })
  publishedOn?: string;

  @Field(() => String, { nullable: true, description: 'Headline.' })
  @Written(500, { message: 'A headline has 1 to 500 characters.' })
  headline?: string;

  @Field(() => ID, { nullable: true, description: 'What it is.' })
  typeId?: string;
}

@InputType({ description: 'What is kept of a clipping: its words, or a file.' })
export class ArchiveClippingInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'Its words. They take the place of those kept before.' })
  @MaxLength(200_000, atMost(200_000))
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file: the own upload, see `POST /files`.' })
  fileId?: string | null;
}

@ObjectType('RecordClippingPayload', { description: 'The clipping: a new one, or the one that is there already.' })
export class RecordClippingPayload extends Payload {
  @Field(() => ClippingType, {
    nullable: true,
    description: 'The clipping. Null where it is recorded already and the viewer may not see it.',
  })
  clipping: ClippingType | null;

  @Field(() => Boolean, { nullable: true, description: 'True when its address was recorded already.' })
  wasKnown: boolean | null;
}

@ObjectType('ClippingPayload', { description: 'The clipping as it now is.' })
export class ClippingPayload extends Payload {
  @Field(() => ClippingType, { nullable: true, description: 'The clipping.' })
  clipping: ClippingType | null;
}
