import { Length, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import {
  ActInput,
  AmendInput,
  DateOnly,
  DateTime,
  Node,
  PageArguments,
  Payload,
  connectionOf,
  Written,
} from '../../graphql';
import { AccountType } from '../accounts';
import { ConsentMeans } from '../consents';
import { PersonType } from '../people';
import { SubjectRequestOutcome, SubjectRight } from './subject-request.enums';

@ObjectType('SubjectRequest', {
  implements: Node,
  description: 'Something that a person asks of us by right. For the data protection officer alone.',
})
export class SubjectRequestType extends Node {
  @Field(() => SubjectRight, { description: 'What they ask.' })
  kind: SubjectRight;

  @Field(() => String, { nullable: true, description: 'Their name as they gave it; null once they were erased.' })
  subjectName: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Their record, where the viewer may see it.' })
  person: PersonType | null;

  @Field(() => ID, { nullable: true, description: 'Their record, which the viewer need not be able to open.' })
  recordId: string | null;

  @Field(() => ConsentMeans, { description: 'How it came.' })
  means: ConsentMeans;

  @Field(() => String, { nullable: true, description: 'What they want, in their words.' })
  details: string | null;

  @Field(() => DateOnly, { description: 'The day on which it came.' })
  receivedOn: string;

  @Field(() => DateOnly, { description: 'The last day for an answer.' })
  dueOn: string;

  @Field(() => Boolean, { description: 'Not answered, and the last day has passed.' })
  isLate: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was made sure that it is them.' })
  identityCheckedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'How it was made sure that it is them.' })
  identityEvidence: string | null;

  @Field(() => AccountType, { nullable: true, description: 'Who made sure.' })
  identityCheckedBy: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When all that is held on them was last gathered for it.' })
  gatheredAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;

  @Field(() => SubjectRequestOutcome, { nullable: true, description: 'What came of it.' })
  outcome: SubjectRequestOutcome | null;

  @Field(() => String, { nullable: true, description: 'What they were answered.' })
  answer: string | null;

  @Field(() => AccountType, { nullable: true, description: 'Who closed it.' })
  closedBy: AccountType | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was put into the register.' })
  createdAt: Date;
}

export const SubjectRequestConnection = connectionOf(() => SubjectRequestType, 'SubjectRequest', {
  description: 'Requests of people about their data, the most pressing first.',
});

@ObjectType('SubjectCandidate', { description: 'Somebody whom a request may be from; closed records are among them.' })
export class SubjectCandidateType {
  @Field(() => ID, { description: 'The record.' })
  personId: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What tells them from namesakes: an office or a county.' })
  detail: string | null;

  @Field(() => Sensitivity, { description: 'How closed the record is.' })
  sensitivity: Sensitivity;
}

@ObjectType('SubjectHolding', { description: 'One kind of thing that is held on somebody.' })
export class SubjectHoldingType {
  @Field(() => String, { description: 'Its name in the gathered data, such as `contactPoints`.' })
  section: string;

  @Field(() => Int, { description: 'How many entries there are.' })
  count: number;

  @Field(() => Int, { description: 'How many of them are withheld, with the ground in law.' })
  withheld: number;
}

@ArgsType()
export class SubjectRequestsArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only those that were not answered.' })
  openOnly?: boolean;
}

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

@InputType({ description: 'A request that came in.' })
export class ReceiveSubjectRequestInput extends ActInput {
  @Field(() => SubjectRight, { description: 'What they ask.' })
  kind: SubjectRight;

  @Field(() => String, { description: 'Their name, as they gave it.' })
  @Written(300, { message: 'A name has 1 to 300 characters.' })
  subjectName: string;

  @Field(() => ID, { nullable: true, description: 'Their record, where it is known; see `subjectCandidates`.' })
  personId?: string | null;

  @Field(() => ConsentMeans, { description: 'How it came.' })
  means: ConsentMeans;

  @Field(() => DateOnly, { nullable: true, description: 'The day on which it came; today unless told.' })
  receivedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What they want, in their words.' })
  @MaxLength(5000, atMost(5000))
  details?: string | null;
}

@InputType({ description: 'Whom a request is from.' })
export class CheckSubjectIdentityInput extends AmendInput {
  @Field(() => ID, { description: 'Their record.' })
  personId: string;

  @Field(() => String, { description: 'How it was made sure that it is them: which document, by whom.' })
  @Length(3, 1000, { message: 'Say how you made sure of it in 3 to 1,000 characters.' })
  evidence: string;
}

@InputType({ description: 'What came of a request.' })
export class CloseSubjectRequestInput extends AmendInput {
  @Field(() => SubjectRequestOutcome, { description: 'What came of it.' })
  outcome: SubjectRequestOutcome;

  @Field(() => String, { nullable: true, description: 'What they were answered; with a refusal, why.' })
  @MaxLength(5000, atMost(5000))
  answer?: string | null;
}

@ObjectType('SubjectRequestPayload', { description: 'The request as it now is.' })
export class SubjectRequestPayload extends Payload {
  @Field(() => SubjectRequestType, { nullable: true, description: 'The request.' })
  subjectRequest: SubjectRequestType | null;
}
