import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Node, PartialDate } from '../../graphql';
import { AccountType } from '../accounts';
import { PersonType } from '../people';
import { TermType } from '../vocabularies';

@ObjectType('SpokespersonAbilities', {
  description: 'What the viewer may do with it, so that no client states a rule again.',
})
export class SpokespersonAbilities {
  @Field(() => Boolean, { description: 'May change it and what hangs on it.' })
  amend: boolean;

  @Field(() => Boolean, { description: 'May approve the biography as it stands: who wrote it may not.' })
  approveBiography: boolean;
}

@ObjectType('Spokesperson', {
  implements: Node,
  description: 'Somebody who speaks to the press for the programme. Staff only.',
})
export class SpokespersonType extends Node {
  @Field(() => PersonType, { nullable: true, description: 'Who it is.' })
  person: PersonType | null;

  @Field(() => [TermType], { description: 'On what they speak.' })
  topics: TermType[];

  @Field(() => [String], { description: 'In which languages they can be quoted and go on air, as BCP 47 codes.' })
  languages: string[];

  @Field(() => String, { nullable: true, description: 'What they were trained in.' })
  training: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When they were last trained, as far as known.' })
  trainedOn: string | null;

  @Field(() => String, { nullable: true, description: 'When they can be had: `Weekdays from 14:00`.' })
  availability: string | null;

  @Field(() => String, { nullable: true, description: 'The biography that may be handed out, in English.' })
  biographyEn: string | null;

  @Field(() => String, { nullable: true, description: 'The biography that may be handed out, in Kiswahili.' })
  biographySw: string | null;

  @Field(() => AccountType, { nullable: true, description: 'Who last changed a word of the biography.' })
  biographyWrittenBy: AccountType | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When somebody else approved the biography as it stands. Until then it is not handed out.',
  })
  biographyApprovedAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who approved it.' })
  biographyApprovedBy: AccountType | null;

  @Field(() => Boolean, { description: 'Whether there is something that must not be shown, asked or said.' })
  hasSafetyLimits: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What must not be shown, asked or said. Only for those who work on the media desk; null for others.',
  })
  safetyLimits: string | null;

  @Field(() => Boolean, { description: 'Whether they speak for the programme now.' })
  isActive: boolean;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => SpokespersonAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: SpokespersonAbilities;
}
