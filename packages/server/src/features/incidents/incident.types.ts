import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateTime, Node, Payload, connectionOf, Written } from '../../graphql';
import { AccountType } from '../accounts';

@ObjectType('Incident', {
  implements: Node,
  description:
    'A breach of personal data (Data Protection Act 2019, section 43). For the data protection officer alone.',
})
export class IncidentType extends Node {
  @Field(() => String, { description: 'What happened, in a few words.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is known of it.' })
  description: string | null;

  @Field(() => DateTime, { description: 'When it became known to us.' })
  knownAt: Date;

  @Field(() => DateTime, { description: 'Until when the Data Commissioner must be told: 72 hours later.' })
  tellBy: Date;

  @Field(() => Boolean, { description: 'The Data Commissioner was not told, and the time has passed.' })
  isLate: boolean;

  @Field(() => AccountType, { nullable: true, description: 'Through whose account, where it is known.' })
  account: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when, where it is known.' })
  since: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the Data Commissioner was told.' })
  commissionerToldAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When those whom it is about were told.' })
  subjectsToldAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What was found and done.' })
  conclusion: string | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const IncidentConnection = connectionOf(() => IncidentType, 'Incident', {
  description: 'Breaches of personal data, the newest first.',
});

@ObjectType('TouchedKind', { description: 'Records of one type that were touched.' })
export class TouchedKindType {
  @Field(() => String, { description: 'The type, such as `Person`.' })
  recordKind: string;

  @Field(() => Int, { description: 'How many of them.' })
  records: number;

  @Field(() => Int, { description: 'How often.' })
  entries: number;
}

@ObjectType('TouchedRecord', { description: 'One record that was touched.' })
export class TouchedRecordType {
  @Field(() => String, { description: 'Its type, such as `Person`.' })
  recordKind: string;

  @Field(() => ID, { description: 'The 32 hexadecimal digits at the end of its id.' })
  record: string;

  @Field(() => [String], { description: 'What was done with it: `read`, or the acts.' })
  acts: string[];

  @Field(() => Int, { description: 'How often.' })
  entries: number;

  @Field(() => DateTime, { description: 'First.' })
  firstAt: Date;

  @Field(() => DateTime, { description: 'Last.' })
  lastAt: Date;
}

@ObjectType('Touched', {
  description:
    'What an account or a session touched, by the audit log: every change, and every read of what is protected or sealed. Reads of open records are not logged.',
})
export class TouchedType {
  @Field(() => Int, { description: 'How many records.' })
  totalRecords: number;

  @Field(() => [TouchedKindType], { description: 'Type by type.' })
  kinds: TouchedKindType[];

  @Field(() => [TouchedRecordType], {
    description: 'The records, those touched last first; at most 500. The CSV has all.',
  })
  records: TouchedRecordType[];
}

@InputType({ description: 'A breach that became known.' })
export class RecordIncidentInput extends ActInput {
  @Field(() => String, { description: 'What happened, in a few words.' })
  @Written(300, { message: 'A name has 1 to 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is known of it. No names.' })
  @MaxLength(5000, { message: 'This has at most 5000 characters.' })
  description?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it became known; now unless told.' })
  knownAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Through whose account, where it is known.' })
  accountId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when, where it is known.' })
  since?: Date | null;
}

@InputType({ description: 'Who was told of a breach, and when.' })
export class NoteIncidentToldInput extends AmendInput {
  @Field(() => DateTime, { nullable: true, description: 'When the Data Commissioner was told.' })
  commissionerToldAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When those whom it is about were told.' })
  subjectsToldAt?: Date | null;
}

@InputType({ description: 'What was found and done.' })
export class CloseIncidentInput extends AmendInput {
  @Field(() => String, { description: 'What was found and done.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  conclusion: string;
}

@ObjectType('IncidentPayload', { description: 'The breach as it now stands in the register.' })
export class IncidentPayload extends Payload {
  @Field(() => IncidentType, { nullable: true, description: 'The breach.' })
  incident: IncidentType | null;
}
