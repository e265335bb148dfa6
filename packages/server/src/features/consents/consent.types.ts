import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, DateOnly, DateTime, Node, Payload, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { ConsentDecision, ConsentMeans, ConsentPurpose } from './consent.enums';

@ObjectType('Consent', {
  implements: Node,
  description: 'What a person said about one purpose, and when. Nothing is overwritten; their latest word holds.',
})
export class ConsentType extends Node {
  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose: ConsentPurpose;

  @Field(() => ConsentDecision, { description: 'What they decided.' })
  decision: ConsentDecision;

  @Field(() => DateOnly, { description: 'The day on which they said so.' })
  saidOn: string;

  @Field(() => ConsentMeans, { description: 'How they told us.' })
  means: ConsentMeans;

  @Field(() => String, { nullable: true, description: 'Where it is written down, or who heard it.' })
  evidence: string | null;

  @Field(() => Boolean, { description: 'Whether this is their latest word on the purpose.' })
  isLatest: boolean;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  recordedBy: AccountType | null;
}

export const ConsentConnection = connectionOf(() => ConsentType, 'Consent', {
  description: 'What a person agreed to and took back, the newest first.',
});

@InputType({ description: 'What somebody said about one purpose.' })
export class ConsentInput extends ActInput {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose: ConsentPurpose;

  @Field(() => ConsentMeans, { description: 'How they told us.' })
  means: ConsentMeans;

  @Field(() => DateOnly, { nullable: true, description: 'The day on which they said so; today unless told.' })
  saidOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is written down, or who heard it.' })
  @MaxLength(1000, { message: 'This has at most 1000 characters.' })
  evidence?: string | null;
}

@ObjectType('ConsentPayload', { description: 'What was recorded.' })
export class ConsentPayload extends Payload {
  @Field(() => ConsentType, { nullable: true, description: 'What was recorded.' })
  consent: ConsentType | null;
}
