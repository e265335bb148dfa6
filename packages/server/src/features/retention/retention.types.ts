import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { AmendInput, DateTime, Payload, connectionOf } from '../../graphql';
import { LawfulBasis } from '../lawful-basis';
import { ErasureEffectType } from '../subject-rights';
import { RetentionClass, RetentionUnit } from './retention.enums';

@ObjectType('RetentionChange', { description: 'What would become of one kind of thing, and how many there are.' })
export class RetentionChangeType {
  @Field(() => String, { description: 'What it is, such as `sessions` or `people`.' })
  section: string;

  @Field(() => ErasureEffectType, { description: 'What becomes of them.' })
  effect: ErasureEffectType;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('RetentionPreview', {
  description: 'How long a class is kept, and what is past it now. Nothing is done by asking.',
})
export class RetentionPreviewType {
  @Field(() => RetentionClass, { description: 'Of what.' })
  retentionClass: RetentionClass;

  @Field(() => Int, { description: 'How many years or days it is kept.' })
  keep: number;

  @Field(() => RetentionUnit, { description: 'Whether these are years or days.' })
  unit: RetentionUnit;

  @Field(() => Int, { description: 'The shortest that may be chosen.' })
  least: number;

  @Field(() => Int, { description: 'The longest that may be chosen.' })
  most: number;

  @Field(() => Boolean, { description: 'Whether it goes each night by itself; people never do.' })
  isPeriodic: boolean;

  @Field(() => Int, { description: 'How many are past it; give it as `expectedCount`.' })
  count: number;

  @Field(() => Int, { description: 'How many of them one act lets go: of people, at most 100.' })
  atOnce: number;

  @Field(() => [RetentionChangeType], { description: 'Kind by kind.' })
  changes: RetentionChangeType[];

  @Field(() => Int, { description: 'Grows with each change of the period; see `expectedVersion`.' })
  version: number;
}

@ObjectType('RetentionSubject', { description: 'Somebody who is past the period for people.' })
export class RetentionSubjectType {
  @Field(() => ID, { description: 'The record.' })
  personId: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => Sensitivity, { description: 'How closed the record is.' })
  sensitivity: Sensitivity;

  @Field(() => LawfulBasis, {
    nullable: true,
    description: 'On what ground they are kept; of consent, it was taken back.',
  })
  lawfulBasis: LawfulBasis | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were last engaged; null where never.' })
  lastEngagedAt: Date | null;

  @Field(() => DateTime, { description: 'When they were recorded.' })
  createdAt: Date;
}

export const RetentionSubjectConnection = connectionOf(() => RetentionSubjectType, 'RetentionSubject', {
  description: 'People who are past the period, by name, closed records included.',
});

@InputType({ description: 'How long a class is to be kept.' })
export class AmendRetentionInput extends AmendInput {
  @Field(() => RetentionClass, { description: 'Of what.' })
  retentionClass: RetentionClass;

  @Field(() => Int, { description: 'Years for people, days for the rest, within the limits of the class.' })
  keep: number;
}

@InputType({ description: 'What is to be let go, as it was looked at.' })
export class ApplyRetentionInput extends AmendInput {
  @Field(() => RetentionClass, { description: 'Of what.' })
  retentionClass: RetentionClass;

  @Field(() => Int, { description: 'The `count` that was looked at; refused where it is another by now.' })
  expectedCount: number;
}

@ObjectType('AmendRetentionPayload', { description: 'The period as it now is.' })
export class AmendRetentionPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many years or days.' })
  keep: number | null;

  @Field(() => Int, { nullable: true, description: 'Its version.' })
  version: number | null;
}

@ObjectType('ApplyRetentionPayload', { description: 'That it was done.' })
export class ApplyRetentionPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many went.' })
  count: number | null;
}
