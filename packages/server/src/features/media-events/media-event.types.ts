import { Field, Int, ObjectType } from 'type-graphql';
import { type Amendable, DateTime, Node, amendableOf, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { CountyType } from '../areas';
import { PitchType } from '../pitches';
import { PressReleaseType } from '../releases';
import { SpokespersonType } from '../spokespeople';
import { MediaEventKind } from './media-event.enums';

export const MediaEventAbilities = amendableOf('MediaEvent');

@ObjectType('MediaEvent', {
  implements: Node,
  description: 'A briefing, press conference or site visit to which the press is invited. Staff only.',
})
export class MediaEventType extends Node {
  @Field(() => MediaEventKind, { description: 'What it is.' })
  kind: MediaEventKind;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about, as those who are invited read it.' })
  summary: string | null;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => CountyType, { nullable: true, description: 'In which county.' })
  county: CountyType | null;

  @Field(() => String, { nullable: true, description: 'Where, as one would tell a driver.' })
  venue: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be joined from afar.' })
  onlineUrl: string | null;

  @Field(() => String, { description: 'In which language it is held, as BCP 47 code.' })
  language: string;

  @Field(() => PitchType, { nullable: true, description: 'The pitch that it is about.' })
  pitch: PitchType | null;

  @Field(() => PressReleaseType, { nullable: true, description: 'The press release that it is about.' })
  pressRelease: PressReleaseType | null;

  @Field(() => [SpokespersonType], { description: 'Who speaks there for the programme.' })
  spokespeople: SpokespersonType[];

  @Field(() => Int, { nullable: true, description: 'How many places there are; null for as many as come.' })
  capacity: number | null;

  @Field(() => Boolean, { description: 'Whether the world may read of it in the public calendar.' })
  isPublic: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason: string | null;

  @Field(() => String, { nullable: true, description: 'Subject of the invitation, with merge fields.' })
  invitationSubject: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text of the invitation, with merge fields: `{{name}}`, `{{firstName}}`, `{{outlet}}`, `{{title}}`, `{{when}}`, `{{where}}`, `{{answerLink}}`.',
  })
  invitationBody: string | null;

  @Field(() => Int, { description: 'How many were invited, of people whom the viewer sees.' })
  invitedCount: number;

  @Field(() => Int, { description: 'How many said that they come.' })
  acceptedCount: number;

  @Field(() => Int, { description: 'How many came, invited or not.' })
  attendedCount: number;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When its time or place was changed last, or when it was cancelled: what those who are invited have to know.',
  })
  changedAt: Date | null;

  @Field(() => Int, {
    description:
      'How many who were invited do not know how it stands by now: of a change, or of a place that is theirs.',
  })
  untoldCount: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => MediaEventAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}

export const MediaEventConnection = connectionOf(() => MediaEventType, 'MediaEvent', {
  description: 'Media events.',
});
