import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, DateOnly, DateTime, Node, Payload, connectionOf } from '../../graphql';
import { CoalitionType } from '../coalitions';

@ObjectType('IntroductionOffer', {
  implements: Node,
  description: 'Somebody of the coalition introduces the asker. It says what they chose to say, and nothing else.',
})
export class IntroductionOfferType extends Node {
  @Field(() => String, { description: 'Who introduces: their name and organisation.' })
  introducer: string;

  @Field(() => String, { description: 'What they say.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'Whom to speak to, as they wrote it.' })
  contact: string | null;

  @Field(() => DateTime, { description: 'When it was offered.' })
  createdAt: Date;
}

@ObjectType('IntroductionRequest', {
  implements: Node,
  description:
    'A way to somebody is asked of a coalition. The asking house sees what was offered, never whether anybody was asked; those who are asked do not see who asks.',
})
export class IntroductionRequestType extends Node {
  @Field(() => String, { description: 'To whom, or to which post.' })
  wanted: string;

  @Field(() => String, { description: 'What for.' })
  purpose: string;

  @Field(() => CoalitionType, { nullable: true, description: 'Whom it is asked of.' })
  coalition: CoalitionType | null;

  @Field(() => DateOnly, { description: 'The last day on which it is asked.' })
  endsOn: string;

  @Field(() => DateTime, { nullable: true, description: 'When the asking house closed it.' })
  closedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was asked.' })
  createdAt: Date;

  @Field(() => Boolean, { description: 'Whether the own house asks.' })
  isOurs: boolean;

  @Field(() => [IntroductionOfferType], { description: 'What was offered to the own house, or by it.' })
  offers: IntroductionOfferType[];
}

export const IntroductionRequestConnection = connectionOf(() => IntroductionRequestType, 'IntroductionRequest', {
  description: 'Requests, the newest first.',
});

@InputType({ description: 'To whom a way is asked, of which coalition, and what for.' })
export class AskForIntroductionInput extends ActInput {
  @Field(() => ID, { description: 'A coalition that the own house is a member of today.' })
  coalitionId: string;

  @Field(() => String, { nullable: true, description: 'A name or a post, in 5 to 200 characters.' })
  @Length(5, 200, { message: 'Give a name or a post in 5 to 200 characters.' })
  wanted?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or a person whom the asker sees; then their name is asked for.' })
  personId?: string | null;

  @Field(() => String, { description: 'What for; those who are asked read it.' })
  @Length(3, 1000, { message: 'Say what for in 3 to 1,000 characters.' })
  purpose: string;

  @Field(() => DateOnly, { description: 'The last day on which it is asked, at most 60 days ahead.' })
  endsOn: string;
}

@InputType({ description: 'What whoever introduces wants to tell the asker.' })
export class OfferIntroductionInput extends ActInput {
  @Field(() => String, { description: 'What to tell them.' })
  @Length(3, 2000, { message: 'Say it in 3 to 2,000 characters.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'Whom to speak to, in their own words.' })
  @MaxLength(300, { message: 'This has at most 300 characters.' })
  contact?: string | null;
}

@ObjectType('IntroductionRequestPayload', { description: 'The request as it now is.' })
export class IntroductionRequestPayload extends Payload {
  @Field(() => IntroductionRequestType, { nullable: true, description: 'The request.' })
  request: IntroductionRequestType | null;
}

@ObjectType('IntroductionOfferPayload', { description: 'What was offered.' })
export class IntroductionOfferPayload extends Payload {
  @Field(() => IntroductionOfferType, { nullable: true, description: 'The offer.' })
  offer: IntroductionOfferType | null;
}

@ObjectType('DeclineIntroductionPayload', { description: 'It is not asked of the own house any more. Nobody is told.' })
export class DeclineIntroductionPayload extends Payload {}
