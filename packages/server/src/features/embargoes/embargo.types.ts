import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateTime, Node, Payload, TimelineEntry, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { FileType } from '../files';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PitchType } from '../pitches';
import { PressReleaseType } from '../releases';

@ObjectType('EmbargoBreach', {
  implements: [Node, TimelineEntry],
  description: 'That somebody made public what was under embargo, with what shows it. Staff only.',
})
export class EmbargoBreachType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When it was broken: `breachedAt`.' })
  at: Date | null;

  @Field(() => DateTime, { description: 'When it was broken.' })
  breachedAt: Date;

  @Field(() => DateTime, { description: 'Until when it was to hold.' })
  embargoUntil: Date;

  @Field(() => PressReleaseType, { nullable: true, description: 'Of which press release.' })
  pressRelease: PressReleaseType | null;

  @Field(() => PitchType, { nullable: true, description: 'Or of which pitch.' })
  pitch: PitchType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Which outlet.' })
  organisation: OrganisationType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who.' })
  person: PersonType | null;

  @Field(() => String, { nullable: true, description: 'Whoever it was, where they are not in the directory.' })
  who: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be seen.' })
  url: string | null;

  @Field(() => FileType, { nullable: true, description: 'What shows it: a picture of the page, a recording.' })
  file: FileType | null;

  @Field(() => String, { nullable: true, description: 'What happened, in our words.' })
  note: string | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;
}

export const EmbargoBreachConnection = connectionOf(() => EmbargoBreachType, 'EmbargoBreach', {
  description: 'Broken embargoes, the latest first.',
});

@InputType({ description: 'Until when something is kept back.' })
export class SetEmbargoInput extends AmendInput {
  @Field(() => DateTime, { description: 'Nothing of it is public before this instant.' })
  until: string;
}

@InputType({ description: 'Why an embargo is ended before its time.' })
export class LiftEmbargoInput extends AmendInput {
  @Field(() => String, { description: 'Why.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason: string;
}

@InputType({ description: 'A broken embargo: whose, by whom, when, and what shows it.' })
export class RecordEmbargoBreachInput extends ActInput {
  @Field(() => ID, { description: 'A press release or a pitch.' })
  ofId: string;

  @Field(() => ID, { nullable: true, description: 'Which outlet.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Whoever it was, where they are not in the directory.' })
  @MaxLength(300, { message: 'This has at most 300 characters.' })
  who?: string | null;

  @Field(() => DateTime, { description: 'When it was broken.' })
  breachedAt: string;

  @Field(() => String, { nullable: true, description: 'Where it can be seen: an address of https or http.' })
  @MaxLength(2000, { message: 'This has at most 2000 characters.' })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'What shows it: an own upload, see `POST /files`.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  @MaxLength(5000, { message: 'This has at most 5000 characters.' })
  note?: string | null;
}

@ObjectType('EmbargoPayload', { description: 'What is under embargo, or no longer: one of the three.' })
export class EmbargoPayload extends Payload {
  @Field(() => PressReleaseType, { nullable: true, description: 'The press release.' })
  pressRelease?: PressReleaseType | null;

  @Field(() => PitchType, { nullable: true, description: 'The pitch.' })
  pitch?: PitchType | null;

  @Field(() => FileType, { nullable: true, description: 'The file.' })
  file?: FileType | null;
}

@ObjectType('EmbargoBreachPayload', { description: 'The broken embargo as it was recorded.' })
export class EmbargoBreachPayload extends Payload {
  @Field(() => EmbargoBreachType, { nullable: true, description: 'The breach.' })
  breach: EmbargoBreachType | null;
}
