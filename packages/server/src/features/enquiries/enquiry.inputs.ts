import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateTime, ExpectedVersion, Payload, Written } from '../../graphql';
import { Channel } from '../people';
import { EnquiryKind, EnquiryStatus } from './enquiry.enums';
import { EnquiryType } from './enquiry.type';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

@InputType()
abstract class EnquiryFields extends ActInput {
  @Field(() => ID, { nullable: true, description: 'Who asked.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which outlet, school or office.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked, where they are not on record.' })
  @MaxLength(300, atMost(300))
  askedBy?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when they need the answer.' })
  dueAt?: string | null;
}

@InputType({ description: 'What somebody asks: a person, an organisation or a name, and the question.' })
export class RecordEnquiryInput extends EnquiryFields {
  @Field(() => EnquiryKind, { nullable: true, description: 'What it is for; PRESS when left out.' })
  kind?: EnquiryKind | null;

  @Field(() => Channel, { description: 'How it came.' })
  channel: Channel;

  @Field(() => String, { description: 'What they ask.' })
  @Written(5000, { message: 'Write the question in 1 to 5,000 characters.' })
  question: string;

  @Field(() => DateTime, { nullable: true, description: 'When it came; now when left out.' })
  receivedAt?: string;

  @Field(() => ID, { nullable: true, description: 'Which colleague is to answer it.' })
  assigneeId?: string | null;
}

@InputType({ description: 'What to change of an enquiry: what is left out stays, null clears.' })
export class AmendEnquiryInput extends EnquiryFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => EnquiryKind, { nullable: true, description: 'What it is for.' })
  kind?: EnquiryKind;

  @Field(() => Channel, { nullable: true, description: 'How it came.' })
  channel?: Channel;

  @Field(() => String, { nullable: true, description: 'What they ask.' })
  @Written(5000, { message: 'Write the question in 1 to 5,000 characters.' })
  question?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it came.' })
  receivedAt?: string;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @MaxLength(5000, atMost(5000))
  outcome?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Which colleague is to answer it; null gives it back to whoever takes it. Of one that is open.',
  })
  assigneeId?: string | null;
}

@InputType({ description: 'Who is to answer an enquiry.' })
export class AssignEnquiryInput extends AmendInput {
  @Field(() => ID, { nullable: true, description: 'The colleague; null gives it back to whoever takes it.' })
  assigneeId?: string | null;
}

@InputType({ description: 'What we answered.' })
export class AnswerEnquiryInput extends AmendInput {
  @Field(() => String, { description: 'The answer.' })
  @Written(20_000, { message: 'Write the answer in 1 to 20,000 characters.' })
  answer: string;

  @Field(() => DateTime, { nullable: true, description: 'When we gave it; now when left out.' })
  answeredAt?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, where that is known.' })
  @MaxLength(5000, atMost(5000))
  outcome?: string | null;
}

@InputType({ description: 'That an enquiry is not answered, and why.' })
export class CloseEnquiryInput extends AmendInput {
  @Field(() => EnquiryStatus, { description: 'DECLINED or EXPIRED.' })
  status: EnquiryStatus;

  @Field(() => String, { description: 'Why.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason: string;
}

@InputType({ description: 'The version that was read.' })
export class ReopenEnquiryInput extends AmendInput {}

@ObjectType('EnquiryPayload', { description: 'The enquiry as it now is.' })
export class EnquiryPayload extends Payload {
  @Field(() => EnquiryType, { nullable: true, description: 'The enquiry.' })
  enquiry: EnquiryType | null;
}
