import { ArrayMaxSize, ArrayMinSize, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateTime, Payload, Written } from '../../graphql';
import { PitchChannel } from '../pitches';
import { MediaEventInviteeType, MediaEventLetterType } from './invitee.types';
import { Accreditation, InvitationAnswer, LetterAudience } from './media-event.enums';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });
const people = { message: 'Name at most 500 at once.' };
const somebody = { message: 'Name at least one of them.' };

@InputType({ description: 'Whom to think of for a media event. Nothing goes out by it.' })
export class InviteToMediaEventInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'Whoever is on this press list today.' })
  pressListId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'And these people.' })
  @ArrayMaxSize(500, people)
  personIds?: string[] | null;
}

@InputType({ description: 'Invitees of one event.' })
export class InviteesInput extends ActInput {
  @Field(() => [ID], { description: 'Which.' })
  @ArrayMaxSize(500, people)
  @ArrayMinSize(1, somebody)
  inviteeIds: string[];
}

@InputType({ description: 'The invitation, as everybody gets it who has not got it.' })
export class SendInvitationsInput extends ActInput {
  @Field(() => String, { nullable: true, description: 'The subject, in one line; as it was when left out.' })
  @MaxLength(300, atMost(300))
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'The text, with merge fields; as it was when left out.' })
  @MaxLength(20_000, atMost(20_000))
  body?: string | null;
}

@InputType({ description: 'That some were invited in another way than by e-mail.' })
export class RecordInvitationsInput extends InviteesInput {
  @Field(() => PitchChannel, { description: 'How. E-mail is sent from here instead.' })
  channel: PitchChannel;

  @Field(() => DateTime, { nullable: true, description: 'When; now when left out.' })
  invitedAt?: string | null;
}

@InputType({ description: 'What somebody said to their invitation.' })
export class RecordInvitationAnswerInput extends AmendInput {
  @Field(() => InvitationAnswer, { description: 'What they said.' })
  answer: InvitationAnswer;

  @Field(() => String, { nullable: true, description: 'Who comes with them.' })
  @MaxLength(1000, atMost(1000))
  crew?: string | null;

  @Field(() => String, { nullable: true, description: 'What else they said.' })
  @MaxLength(1000, atMost(1000))
  note?: string | null;
}

@InputType({ description: 'Whether somebody is let in as press.' })
export class DecideAccreditationInput extends AmendInput {
  @Field(() => Accreditation, { description: 'What is decided.' })
  accreditation: Accreditation;

  @Field(() => String, { nullable: true, description: 'Why; asked for where it is refused.' })
  @MaxLength(1000, atMost(1000))
  reason?: string | null;
}

@InputType({ description: 'That somebody stands at the door.' })
export class CheckInInput extends ActInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether they showed their press card.' })
  pressCardSeen?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'When they came, where it is written down later.' })
  checkedInAt?: string | null;
}

@InputType({ description: 'Somebody who came uninvited: known, or new.' })
export class CheckInWalkInInput extends CheckInInput {
  @Field(() => ID, { nullable: true, description: 'Who, where they are known.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Or the name of somebody new, who becomes a person.' })
  @Length(1, 200, { message: 'A name has 1 to 200 characters.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which organisation they came.' })
  organisationId?: string | null;
}

@InputType({ description: 'A mail to many about a media event.' })
export class SendMediaEventLetterInput extends ActInput {
  @Field(() => LetterAudience, { description: 'To whom.' })
  audience: LetterAudience;

  @Field(() => String, { description: 'The subject, in one line, with merge fields.' })
  @Written(300, { message: 'A subject has 1 to 300 characters.' })
  subject: string;

  @Field(() => String, { description: 'The text, with merge fields.' })
  @Written(20_000, { message: 'A text has 1 to 20,000 characters.' })
  body: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether what was handed out goes with it.' })
  withMaterials?: boolean | null;
}

@ObjectType('InviteePayload', { description: 'The invitee as they now are.' })
export class InviteePayload extends Payload {
  @Field(() => MediaEventInviteeType, { nullable: true, description: 'The invitee; null once they are off the list.' })
  invitee: MediaEventInviteeType | null;
}

@ObjectType('MediaEventLetterPayload', { description: 'The letter as it now is.' })
export class MediaEventLetterPayload extends Payload {
  @Field(() => MediaEventLetterType, { nullable: true, description: 'The letter.' })
  letter: MediaEventLetterType | null;
}
