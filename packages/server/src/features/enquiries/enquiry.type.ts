import { Field, Int, ObjectType } from 'type-graphql';
import { type Amendable, DateTime, Node, TimelineEntry, amendableOf, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { OrganisationType } from '../organisations';
import { Channel, PersonType } from '../people';
import { EnquiryKind, EnquirySpeed, EnquiryStatus } from './enquiry.enums';

export const EnquiryAbilities = amendableOf('Enquiry');

@ObjectType('Enquiry', {
  implements: [Node, TimelineEntry],
  description: 'What somebody asks of us, by when, and what we answered. Staff only.',
})
export class EnquiryType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When it came: `receivedAt`.' })
  at: Date | null;

  @Field(() => EnquiryKind, { description: 'What it is for.' })
  kind: EnquiryKind;

  @Field(() => PersonType, { nullable: true, description: 'Who asked.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'For which outlet, school or office they asked.' })
  organisation: OrganisationType | null;

  @Field(() => String, { nullable: true, description: 'Who asked, where they are not on record.' })
  askedBy: string | null;

  @Field(() => Channel, { description: 'How it came.' })
  channel: Channel;

  @Field(() => String, { description: 'What they ask.' })
  question: string;

  @Field(() => DateTime, { description: 'When it came.' })
  receivedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'By when they need the answer.' })
  dueAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is still open with its deadline passed.' })
  isOverdue: boolean;

  @Field(() => AccountType, { nullable: true, description: 'Who is to answer it.' })
  assignee: AccountType | null;

  @Field(() => EnquiryStatus, { description: 'How far it is.' })
  status: EnquiryStatus;

  @Field(() => String, { nullable: true, description: 'What we answered.' })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When we answered.' })
  answeredAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who answered it.' })
  answeredBy: AccountType | null;

  @Field(() => Int, { nullable: true, description: 'Minutes from when it came to when it was answered.' })
  minutesToAnswer: number | null;

  @Field(() => EnquirySpeed, { nullable: true, description: 'The same, in four steps.' })
  speed: EnquirySpeed | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the answer came by the deadline; null without an answer or a deadline.',
  })
  isInTime: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it. For one that is declined or expired, why.',
  })
  outcome: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its assignee is reminded of the deadline, while it is open.',
  })
  remindAt: Date | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => EnquiryAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}

export const EnquiryConnection = connectionOf(() => EnquiryType, 'Enquiry', { description: 'Enquiries.' });

@ObjectType('EnquiryGroup', {
  description: 'How many enquiries share these keys. Keys that were not asked for are null.',
})
export class EnquiryGroupType {
  @Field(() => EnquiryStatus, { nullable: true, description: 'How far they are.' })
  status: EnquiryStatus | null;

  @Field(() => EnquiryKind, { nullable: true, description: 'What they are for.' })
  kind: EnquiryKind | null;

  @Field(() => EnquirySpeed, { nullable: true, description: 'How fast they were answered.' })
  speed: EnquirySpeed | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the answer came by the deadline.' })
  isInTime: boolean | null;

  @Field(() => String, { nullable: true, description: 'The month, as `2026-11`.' })
  month: string | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
