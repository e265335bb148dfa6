import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Node, TimelineEntry, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { FileType } from '../files';
import { PitchStatus } from '../journalists';
import { PersonType } from '../people';
import { PressReleaseType } from '../releases';
import { SpokespersonType } from '../spokespeople';
import { PressListType } from '../press-lists';
import { MailDelivery, PitchChannel, PitchStage, PitchSuppression } from './pitch.enums';

@ObjectType('Story', {
  implements: Node,
  description: 'What journalists are told of; several pitches may be of one story. Staff only.',
})
export class StoryType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  summary: string | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;
}

@ObjectType('PitchRecipient', {
  implements: [Node, TimelineEntry],
  description: 'A pitch to one journalist: whether it went, and what came back. Staff only.',
})
export class PitchRecipientType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When it was sent to them: `sentAt`.' })
  at: Date | null;

  @Field(() => PersonType, { nullable: true, description: 'To whom.' })
  person: PersonType | null;

  @Field(() => PitchType, { nullable: true, description: 'The pitch.' })
  pitch: PitchType | null;

  @Field(() => PitchStatus, { description: 'How far it is with them, and what they answered.' })
  status: PitchStatus;

  @Field(() => Boolean, { description: 'Whether they answered: yes, no, or by covering it.' })
  isAnswered: boolean;

  @Field(() => PressListType, { nullable: true, description: 'The press list by which they were addressed.' })
  pressList: PressListType | null;

  @Field(() => PitchSuppression, { nullable: true, description: 'Why it did not go to them when the others got it.' })
  leftOut: PitchSuppression | null;

  @Field(() => PitchSuppression, {
    nullable: true,
    description: 'While it has not gone to them: why it would not, as things are now.',
  })
  suppression: PitchSuppression | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'While it has not gone to them: until when the story is offered to others alone; null where it is not.',
  })
  exclusiveElsewhereUntil: Date | null;

  @Field(() => Boolean, {
    description:
      'While it has not gone to them: whether they were pitched on this story, or lately on any, by us or by somebody in the coalition. Who it was and with what is told to nobody.',
  })
  isHeld: boolean;

  @Field(() => String, { nullable: true, description: 'Why it went although it was held.' })
  guardReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent, or made by hand.' })
  sentAt: Date | null;

  @Field(() => MailDelivery, { nullable: true, description: 'For e-mail: what became of their mail.' })
  delivery: MailDelivery | null;

  @Field(() => String, {
    nullable: true,
    description: 'For e-mail that did not go: the mail server’s code, or a word.',
  })
  deliveryCode: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they answered.' })
  repliedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What they answered, in our words or theirs.' })
  reply: string | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const PitchRecipientConnection = connectionOf(() => PitchRecipientType, 'PitchRecipient', {
  description: 'Pitches to journalists.',
});

@ObjectType('PitchAnswersGroup', {
  description: 'How many pitches to journalists share the keys that were asked for; the other keys are null.',
})
export class PitchAnswersGroupType {
  @Field(() => PressListType, { nullable: true, description: 'The press list by which they were addressed.' })
  pressList: PressListType | null;

  @Field(() => PitchStatus, { nullable: true, description: 'What they answered.' })
  status: PitchStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they answered.' })
  isAnswered: boolean | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('Pitch', {
  implements: Node,
  description: 'A story offered to journalists, each with a status of their own. Staff only.',
})
export class PitchType extends Node {
  @Field(() => StoryType, { description: 'What it tells of.' })
  story: StoryType;

  @Field(() => String, { nullable: true, description: 'What makes it theirs.' })
  angle: string | null;

  @Field(() => PitchChannel, { description: 'How it is made.' })
  channel: PitchChannel;

  @Field(() => String, { nullable: true, description: 'For e-mail: the subject, with merge fields.' })
  subject: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text, with merge fields: `{{name}}`, `{{firstName}}`, `{{outlet}}`, `{{story}}`.',
  })
  body: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Its own embargo: nothing of it is public before.' })
  embargoUntil: Date | null;

  @Field(() => PressReleaseType, { nullable: true, description: 'The press release that it is about.' })
  pressRelease: PressReleaseType | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when nobody else is offered the story; it ends before where all who got it declined.',
  })
  exclusiveUntil: Date | null;

  @Field(() => Boolean, { description: 'Whether it is so at this instant: nobody else is offered the story.' })
  isExclusive: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When that was ended by hand, before its time; null where it was not.',
  })
  exclusiveEndedAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who ended it.' })
  exclusiveEndedBy: AccountType | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  exclusiveEndReason: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it is kept back, by itself, by its press release or by one of its materials.',
  })
  heldUntil: Date | null;

  @Field(() => Boolean, {
    description: 'Whether it is kept back at this instant. Reading its text is then logged.',
  })
  isUnderEmbargo: boolean;

  @Field(() => PitchStage, { description: 'How far it is.' })
  status: PitchStage;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent, or made by hand.' })
  sentAt: Date | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who wrote it.' })
  createdBy: AccountType | null;

  @Field(() => [FileType], { description: 'What goes with it.' })
  materials: FileType[];

  @Field(() => [SpokespersonType], { description: 'Who can be interviewed on it.' })
  spokespeople: SpokespersonType[];

  @Field(() => Int, { description: 'How many got it.' })
  sentCount: number;

  @Field(() => Int, { description: 'How many want to know more, or covered it.' })
  interestedCount: number;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const PitchConnection = connectionOf(() => PitchType, 'Pitch', { description: 'Pitches, the newest first.' });
export const StoryConnection = connectionOf(() => StoryType, 'Story', { description: 'Stories, the newest first.' });

@ObjectType('PitchGuard', { description: 'How the guard stands.' })
export class PitchGuardType {
  @Field(() => Int, { description: 'Days within which a second pitch to a journalist is held.' })
  days: number;

  @Field(() => Boolean, {
    description: 'Whether the own house takes part: the programme always, partners where they say so.',
  })
  takesPart: boolean;
}
