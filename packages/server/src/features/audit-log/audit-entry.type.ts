import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTime,
  Direction,
  InstantFilter,
  Node,
  PageArguments,
  TextFilter,
  connectionOf,
  enumFilterOf,
} from '../../graphql';
import { AccountIs, AccountType } from '../accounts';

export enum AuditOutcome {
  ALLOWED = 'ALLOWED',
  REFUSED = 'REFUSED',
}

registerEnumType(AuditOutcome, {
  name: 'AuditOutcome',
  description: 'What came of it.',
  valuesConfig: {
    ALLOWED: { description: 'It was done.' },
    REFUSED: { description: 'It was tried by somebody who may not, and nothing was done.' },
  },
});

@ObjectType('AuditEntry', {
  implements: Node,
  description: 'What was done or tried, by whom and to what: names of fields, never their values.',
})
export class AuditEntryType extends Node {
  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => AccountType, { nullable: true, description: 'By which account; none for who had not signed in.' })
  account: AccountType | null;

  @Field(() => ID, { nullable: true, description: 'In which session: it groups what was done from one device.' })
  session: string | null;

  @Field(() => String, { description: 'The act, such as `recordEngagement`, or `read` of a closed record.' })
  act: string;

  @Field(() => String, { nullable: true, description: 'The type of the record, such as `Engagement`.' })
  recordKind: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Which record: the 32 hexadecimal digits at the end of its id. It may be closed to the reader, or gone.',
  })
  record: string | null;

  @Field(() => [String], { description: 'Names of the fields that were touched.' })
  fields: string[];

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  reason: string | null;

  @Field(() => AuditOutcome, { description: 'What came of it.' })
  outcome: AuditOutcome;
}

export const AuditEntryConnection = connectionOf(() => AuditEntryType, 'AuditEntry', {
  description: 'Entries of the audit log, the newest first unless ordered otherwise.',
});

const AuditOutcomeFilter = enumFilterOf(AuditOutcome, 'AuditOutcome');

@InputType({ description: 'Which entries.' })
export class AuditEntryFilter {
  @Field(() => InstantFilter, { nullable: true, description: 'By when.' })
  at?: InstantFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By act.' })
  act?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By type of record.' })
  recordKind?: TextFilter;

  @Field(() => AuditOutcomeFilter, { nullable: true, description: 'By what came of it.' })
  outcome?: InstanceType<typeof AuditOutcomeFilter>;

  @Field(() => AccountIs, { nullable: true, description: 'By who did it.' })
  account?: AccountIs;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class AuditEntryOrder {
  @Field(() => Direction, { nullable: true, description: 'By when.' })
  at?: Direction;
}

@ArgsType()
export class AuditEntriesArguments extends PageArguments {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which entries; all of them when left out.' })
  filter?: AuditEntryFilter;

  @Field(() => [AuditEntryOrder], { nullable: true, description: 'In which order.' })
  orderBy?: AuditEntryOrder[];

  @Field(() => ID, { nullable: true, description: 'Only what was done to this record, whatever its type.' })
  recordId?: string;

  @Field(() => ID, { nullable: true, description: 'Only what was done in this session.' })
  sessionId?: string;
}
