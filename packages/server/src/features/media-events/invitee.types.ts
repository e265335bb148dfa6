import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Node, TimelineEntry, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { MailDelivery, PitchChannel } from '../pitches';
import { Accreditation, InvitationAnswer, InvitationSuppression, LetterAudience } from './media-event.enums';
import { MediaEventType } from './media-event.types';

@ObjectType('MediaEventInvitee', {
  implements: [Node, TimelineEntry],
  description: 'One person at one media event: from being thought of to having come. Staff only.',
})
export class MediaEventInviteeType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When the event begins.' })
  at: Date | null;

  @Field(() => MediaEventType, { nullable: true, description: 'The event.' })
  mediaEvent: MediaEventType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who.' })
  person: PersonType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'For which outlet, as it was when they were put on the list.',
  })
  outlet: OrganisationType | null;

  @Field(() => Boolean, { description: 'Whether they came without being invited.' })
  isWalkIn: boolean;

  @Field(() => PitchChannel, { nullable: true, description: 'How they were invited.' })
  channel: PitchChannel | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were invited.' })
  invitedAt: Date | null;

  @Field(() => InvitationSuppression, {
    nullable: true,
    description: 'Why it did not go to them when the others got it.',
  })
  leftOut: InvitationSuppression | null;

  @Field(() => InvitationSuppression, {
    nullable: true,
    description: 'While they are not invited: why they would not be by e-mail, as things are now.',
  })
  suppression: InvitationSuppression | null;

  @Field(() => MailDelivery, { nullable: true, description: 'For e-mail: what became of their invitation.' })
  delivery: MailDelivery | null;

  @Field(() => String, {
    nullable: true,
    description: 'For e-mail that did not go: the mail server’s code, or a word.',
  })
  deliveryCode: string | null;

  @Field(() => InvitationAnswer, { nullable: true, description: 'What they said; null while they said nothing.' })
  answer: InvitationAnswer | null;

  @Field(() => DateTime, { nullable: true, description: 'When they said it.' })
  answeredAt: Date | null;

  @Field(() => Boolean, { description: 'Whether they said it themselves, through their link.' })
  answeredByLink: boolean;

  @Field(() => String, { nullable: true, description: 'Who comes with them.' })
  crew: string | null;

  @Field(() => String, { nullable: true, description: 'What else they said, or we noted.' })
  note: string | null;

  @Field(() => Boolean, {
    description: 'Whether they were invited and do not know how the event stands by now, until it is over.',
  })
  isUntold: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When a place was free for them, where they had waited.' })
  newsAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were told last how the event stands.' })
  toldAt: Date | null;

  @Field(() => Accreditation, { description: 'Whether they are let in as press.' })
  accreditation: Accreditation;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  accreditationReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody saw their press card.' })
  pressCardSeenAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When they came.' })
  checkedInAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who noted that they came.' })
  checkedInBy: AccountType | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const MediaEventInviteeConnection = connectionOf(() => MediaEventInviteeType, 'MediaEventInvitee', {
  description: 'People at media events.',
});

@ObjectType('MediaEventLetterRecipient', { implements: Node, description: 'A letter to one of them. Staff only.' })
export class MediaEventLetterRecipientType extends Node {
  @Field(() => MediaEventInviteeType, { nullable: true, description: 'To whom.' })
  invitee: MediaEventInviteeType | null;

  @Field(() => InvitationSuppression, { nullable: true, description: 'Why it did not go to them.' })
  leftOut: InvitationSuppression | null;

  @Field(() => MailDelivery, { nullable: true, description: 'What became of their mail.' })
  delivery: MailDelivery | null;

  @Field(() => String, { nullable: true, description: 'For mail that did not go: the server’s code, or a word.' })
  deliveryCode: string | null;
}

export const MediaEventLetterRecipientConnection = connectionOf(
  () => MediaEventLetterRecipientType,
  'MediaEventLetterRecipient',
  { description: 'To whom a letter goes.' },
);

@ObjectType('MediaEventLetter', {
  implements: Node,
  description:
    'A mail to those who came to a media event, to those who did not, or to all who were invited. Staff only.',
})
export class MediaEventLetterType extends Node {
  @Field(() => MediaEventType, { nullable: true, description: 'The event.' })
  mediaEvent: MediaEventType | null;

  @Field(() => LetterAudience, { description: 'To whom.' })
  audience: LetterAudience;

  @Field(() => String, { description: 'Subject, with merge fields.' })
  subject: string;

  @Field(() => String, { description: 'Text, with merge fields.' })
  body: string;

  @Field(() => Boolean, { description: 'Whether what was handed out goes with it.' })
  withMaterials: boolean;

  @Field(() => DateTime, { description: 'When it was sent.' })
  sentAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who sent it.' })
  createdBy: AccountType | null;

  @Field(() => Int, { description: 'How many the mail server took so far, of people whom the viewer sees.' })
  deliveredCount: number;
}

export const MediaEventLetterConnection = connectionOf(() => MediaEventLetterType, 'MediaEventLetter', {
  description: 'Letters, the newest first.',
});
