import { ArrayMaxSize, IsUrl, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateTime, ExpectedVersion, Payload, Written } from '../../graphql';
import { MediaEventKind } from './media-event.enums';
import { MediaEventType } from './media-event.types';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });
const webAddress = { require_protocol: true, protocols: ['http', 'https'], require_tld: false };

@InputType()
abstract class MediaEventFields extends ActInput {
  @Field(() => String, { nullable: true, description: 'What it is about, as those who are invited read it.' })
  @MaxLength(4000, atMost(4000))
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: 'In which county.' })
  countyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where, as one would tell a driver.' })
  @MaxLength(300, atMost(300))
  venue?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be joined from afar.' })
  @MaxLength(1000, atMost(1000))
  @IsUrl(webAddress, { message: 'This is no web address. It begins with https://.' })
  onlineUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'In which language it is held; English when left out.' })
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'A language is a code such as en, sw or luo.' })
  language?: string;

  @Field(() => ID, { nullable: true, description: 'The pitch that it is about.' })
  pitchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The press release that it is about.' })
  pressReleaseId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who speaks there: the whole list.' })
  @ArrayMaxSize(20, { message: 'Name at most 20 at once.' })
  spokespersonIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many places there are; null for as many as come.' })
  @Min(1, { message: 'Give a number of places from 1 to 10,000.' })
  @Max(10_000, { message: 'Give a number of places from 1 to 10,000.' })
  capacity?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the world may read of it in the public calendar.' })
  isPublic?: boolean | null;
}

@InputType({ description: 'A media event to which nobody is invited yet.' })
export class RecordMediaEventInput extends MediaEventFields {
  @Field(() => MediaEventKind, { description: 'What it is.' })
  kind: MediaEventKind;

  @Field(() => String, { description: 'What it is called.' })
  @Written(300, { message: 'A title has 1 to 300 characters.' })
  title: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;
}

@InputType({ description: 'What to change of a media event: what is left out stays, null clears.' })
export class AmendMediaEventInput extends MediaEventFields {
  @Field(() => MediaEventKind, { nullable: true, description: 'What it is.' })
  kind?: MediaEventKind;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  @Written(300, { message: 'A title has 1 to 300 characters.' })
  title?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it begins.' })
  startsAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt?: string;

  @ExpectedVersion()
  expectedVersion?: number | null;
}

@InputType({ description: 'Why a media event does not take place.' })
export class CancelMediaEventInput extends AmendInput {
  @Field(() => String, { description: 'Why.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason: string;
}

@ObjectType('MediaEventPayload', { description: 'The media event as it now is.' })
export class MediaEventPayload extends Payload {
  @Field(() => MediaEventType, { nullable: true, description: 'The media event.' })
  mediaEvent: MediaEventType | null;
}
