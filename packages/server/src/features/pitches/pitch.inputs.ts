import { ArrayMaxSize, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateTime, Payload, Written } from '../../graphql';
import { PitchStatus } from '../journalists';
import { AnnouncedPitchType } from './announced-pitch.type';
import { PitchChannel } from './pitch.enums';
import { PitchRecipientType, PitchType } from './pitch.types';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });
const members = { message: 'Name at most 500 at once.' };

@InputType()
abstract class PitchFields extends AmendInput {
  @Field(() => String, { nullable: true, description: 'What makes it theirs.' })
  @MaxLength(1000, atMost(1000))
  angle?: string | null;

  @Field(() => String, { nullable: true, description: 'For e-mail: the subject, in one line.' })
  @MaxLength(300, atMost(300))
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'The text, with merge fields.' })
  @MaxLength(20_000, atMost(20_000))
  body?: string | null;

  @Field(() => [ID], { nullable: true, description: 'To whom.' })
  @ArrayMaxSize(500, members)
  personIds?: string[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Nothing of it is public before this instant; null for no embargo.',
  })
  embargoUntil?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The press release that it is about, whose embargo then holds for it too; null for none.',
  })
  pressReleaseId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when nobody else is offered the story, at most 60 days from now; null where it is no exclusive. Such a pitch goes to one journalist, or to several of one outlet.',
  })
  exclusiveUntil?: string | null;

  @Field(() => [ID], { nullable: true, description: 'What goes with it: own uploads, see `POST /files`.' })
  @ArrayMaxSize(10, { message: 'Name at most 10 at once.' })
  fileIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Who can be interviewed on it, of the register of spokespeople.' })
  @ArrayMaxSize(10, { message: 'Name at most 10 at once.' })
  spokespersonIds?: string[] | null;
}

@InputType({ description: 'A pitch that is begun. Nothing goes out before `sendPitch`.' })
export class RecordPitchInput extends PitchFields {
  @Field(() => ID, { nullable: true, description: 'The story, where it is known already.' })
  storyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Or the title of a new story.' })
  @Length(1, 300, { message: 'A story has a title of 1 to 300 characters.' })
  storyTitle?: string | null;

  @Field(() => PitchChannel, { description: 'How it is made.' })
  channel: PitchChannel;

  @Field(() => ID, { nullable: true, description: 'To whoever is on this press list today.' })
  pressListId?: string | null;
}

@InputType({ description: 'What to change of a draft: what is left out stays; those named are the whole new list.' })
export class AmendPitchInput extends PitchFields {}

@InputType({ description: 'That a pitch goes out, or was made by hand.' })
export class SendPitchInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'Why it goes to those, too, whom the guard holds.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Or leaves out those whom the guard holds.' })
  leaveOutHeld?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For one under embargo: that everybody whom it goes to has agreed to it. Without, it is refused with UNDER_EMBARGO. A mail says until when, in its subject and before its text.',
  })
  embargoAgreed?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'For one made by hand: when it was; now when left out.' })
  madeAt?: string | null;
}

@InputType({ description: 'The version that was read.' })
export class PitchVersionInput extends AmendInput {}

@InputType({ description: 'Why an offer to one alone is ended before its time.' })
export class EndPitchExclusiveInput extends AmendInput {
  @Field(() => String, { description: 'Why, in 3 to 1,000 characters.' })
  @Written(1000, { message: 'Give the reason in 3 to 1,000 characters.', least: 3 })
  reason: string;
}

@InputType({ description: 'What a journalist answered.' })
export class RecordPitchAnswerInput extends AmendInput {
  @Field(() => PitchStatus, { description: 'What they answered.' })
  status: PitchStatus;

  @Field(() => String, { nullable: true, description: 'In our words or theirs.' })
  @MaxLength(5000, atMost(5000))
  reply?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When; now when left out.' })
  repliedAt?: string | null;
}

@InputType({ description: 'How long the guard holds.' })
export class AmendPitchGuardInput extends ActInput {
  @Field(() => Int, { description: 'Days within which a second pitch is held; 0 for the same story alone.' })
  @Min(0, { message: 'Give a number of days from 0 to 365.' })
  @Max(365, { message: 'Give a number of days from 0 to 365.' })
  days: number;
}

@InputType({ description: 'Whether the own house takes part in the guard.' })
export class TakePartInPitchGuardInput extends ActInput {
  @Field(() => Boolean, { description: 'True to take part.' })
  takesPart: boolean;
}

@InputType({ description: 'That the own house pitches somebody. Nothing of what it pitches is asked or kept.' })
export class AnnouncePitchInput extends ActInput {
  @Field(() => ID, { description: 'Whom: somebody who is shared with the house, or was brought in by it.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'Why, where the guard holds it.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason?: string | null;
}

@ObjectType('PitchPayload', { description: 'The pitch as it now is.' })
export class PitchPayload extends Payload {
  @Field(() => PitchType, { nullable: true, description: 'The pitch.' })
  pitch: PitchType | null;
}

@ObjectType('PitchAnswerPayload', { description: 'The pitch to this journalist as it now is.' })
export class PitchAnswerPayload extends Payload {
  @Field(() => PitchRecipientType, { nullable: true, description: 'The pitch to them.' })
  recipient: PitchRecipientType | null;
}

@ObjectType('PitchGuardPayload', { description: 'How the guard now stands.' })
export class PitchGuardPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Days within which a second pitch is held.' })
  days?: number | null;
}

@ObjectType('AnnouncePitchPayload', { description: 'Whether it was announced. Nothing of others is told.' })
export class AnnouncePitchPayload extends Payload {
  @Field(() => AnnouncedPitchType, { nullable: true, description: 'What the own house announced.' })
  announcedPitch: AnnouncedPitchType | null;
}
