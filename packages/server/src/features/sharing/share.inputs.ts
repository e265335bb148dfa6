import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { FieldSet } from '../../access';
import { ActInput, AmendInput, DateOnly, PageArguments, Payload } from '../../graphql';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { RecordKind, SavedSelectionType, ShareGrantType, ShareRight } from './share.types';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });
const manyIds = { message: 'Name at most 100 at once.' };

@InputType({ description: 'What is to be shared, with whom, how, and under which agreement.' })
export class ShareInput extends ActInput {
  @Field(() => [ID], { nullable: true, description: 'The records, at most 100: people, organisations, engagements.' })
  @ArrayMaxSize(100, manyIds)
  recordIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Or a selection, with what comes to be in it.' })
  selectionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner to open it to.' })
  toOrganisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the coalition to open it to.' })
  toCoalitionId?: string | null;

  @Field(() => FieldSet, { description: 'How much to open.' })
  fieldSet: FieldSet;

  @Field(() => ShareRight, { nullable: true, description: 'What the partner may do; VIEW unless told.' })
  may?: ShareRight | null;

  @Field(() => String, { description: 'What for: one of the purposes of the agreement.' })
  @MaxLength(500, atMost(500))
  purpose: string;

  @Field(() => ID, { description: 'The agreement that it rests on, in force today and binding the partner.' })
  agreementId: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: 'The last day; the agreement’s unless told, and never after it.',
  })
  expiresOn?: string | null;
}

@InputType({ description: 'That a share is taken back.' })
export class WithdrawShareInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(1000, atMost(1000))
  reason?: string | null;
}

@InputType({ description: 'Records of one kind that answer to every criterion given; at least one is.' })
export class SaveSelectionInput extends ActInput {
  @Field(() => String, { description: 'What it is called.' })
  @MaxLength(200, atMost(200))
  name: string;

  @Field(() => RecordKind, { description: 'Of which kind its records are.' })
  recordKind: RecordKind;

  @Field(() => [ID], { nullable: true, description: 'Topics of engagements, of which one is enough.' })
  @ArrayMaxSize(100, manyIds)
  topicIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Types of engagements, or kinds of organisations.' })
  @ArrayMaxSize(100, manyIds)
  typeIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Counties, of which one is enough.' })
  @ArrayMaxSize(100, manyIds)
  countyIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Tags of people or organisations, of which one is enough.' })
  @ArrayMaxSize(100, manyIds)
  tagIds?: string[] | null;
}

@ArgsType()
export class SharesArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only those that open anything now.' })
  inForceOnly?: boolean;
}

@ObjectType('SharePayload', { description: 'What is shared now.' })
export class SharePayload extends Payload {
  @Field(() => [ShareGrantType], { nullable: true, description: 'One for each record, or one for the selection.' })
  shares: ShareGrantType[] | null;
}

@ObjectType('WithdrawSharePayload', { description: 'The share as it now is.' })
export class WithdrawSharePayload extends Payload {
  @Field(() => ShareGrantType, { nullable: true, description: 'The share.' })
  share: ShareGrantType | null;
}

@ObjectType('SaveSelectionPayload', { description: 'The selection as it now is.' })
export class SaveSelectionPayload extends Payload {
  @Field(() => SavedSelectionType, { nullable: true, description: 'The selection.' })
  selection: SavedSelectionType | null;
}

@ObjectType('SharePreviewPayload', {
  description: 'What the partner would see of the records if they were shared so. Nothing is shared by asking.',
})
export class SharePreviewPayload extends Payload {
  @Field(() => [PersonType], { nullable: true, description: 'People, as the partner would see them.' })
  people: PersonType[] | null;

  @Field(() => [OrganisationType], { nullable: true, description: 'Organisations, as the partner would see them.' })
  organisations: OrganisationType[] | null;

  @Field(() => [EngagementType], { nullable: true, description: 'Engagements, as the partner would see them.' })
  engagements: EngagementType[] | null;
}
