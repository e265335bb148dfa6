import { Field, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { type Amendable, DateOnly, DateTime, Node, TimelineEntry, amendableOf, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { ConstituencyType, CountyType } from '../areas';
import { OrganisationType } from '../organisations';
import { TermType } from '../vocabularies';
import { EngagementDirection, EngagementStatus, Medium, ParticipationLevel } from './engagement.enums';

export const EngagementAbilities = amendableOf('Engagement');

@ObjectType('Engagement', {
  implements: [Node, TimelineEntry],
  description:
    'Anything that happened or is planned between us and stakeholders. It stands on the timeline of everybody in it, and counts once.',
})
export class EngagementType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When it begins: `startsAt`.' })
  at: Date | null;

  @Field(() => TermType, { description: 'What kind of engagement it is.' })
  type: TermType;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  subject: string;

  @Field(() => EngagementStatus, { description: 'How far it is.' })
  status: EngagementStatus;

  @Field(() => String, { nullable: true, description: 'Why it was not held.' })
  statusReason: string | null;

  @Field(() => DateTime, { description: 'When it begins; for one of a whole day, its midnight in Nairobi.' })
  startsAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt: Date | null;

  @Field(() => Boolean, { description: 'Takes the whole day; then only `day` means something.' })
  allDay: boolean;

  @Field(() => DateOnly, { description: 'Its calendar day in Nairobi.' })
  day: string;

  @Field(() => Medium, { description: 'How it takes place.' })
  medium: Medium;

  @Field(() => EngagementDirection, { description: 'Who sought it.' })
  direction: EngagementDirection;

  @Field(() => ParticipationLevel, { nullable: true, description: 'How far they had a say.' })
  participationLevel: ParticipationLevel | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  place: string | null;

  @Field(() => CountyType, { nullable: true, description: 'The county that it takes place in.' })
  county: CountyType | null;

  @Field(() => ConstituencyType, { nullable: true, description: 'The constituency that it takes place in.' })
  constituency: ConstituencyType | null;

  @Field(() => String, { nullable: true, description: 'What happened, in a few sentences.' })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'What not to raise, for the brief. Staff only.' })
  notToRaise: string | null;

  @Field(() => Sensitivity, { description: 'How closed it is, and everything that hangs on it.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => [TermType], { description: 'What it is about.' })
  topics: TermType[];

  @Field(() => [TermType], {
    description:
      'The kinds of stakeholders who take part, as they do: by the post in which or the organisation for which they came, and as was added by hand. Of whoever is closed, and for partners, there are none.',
  })
  stakeholderKinds: TermType[];

  @Field(() => [OrganisationType], { description: 'Each organisation that takes part, itself or through its people.' })
  organisations: OrganisationType[];

  @Field(() => EngagementAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}

export const EngagementConnection = connectionOf(() => EngagementType, 'Engagement', {
  description: 'Engagements, the newest first unless told otherwise.',
});

@ObjectType('EngagementGroup', {
  description: 'How many engagements share the keys that were asked for; the other keys are null.',
})
export class EngagementGroupType {
  @Field(() => DateOnly, { nullable: true, description: 'Day in Nairobi.' })
  day: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'Monday of the week in Nairobi.' })
  week: string | null;

  @Field(() => String, { nullable: true, description: 'Month in Nairobi, such as `2026-11`.' })
  month: string | null;

  @Field(() => String, { nullable: true, description: 'Quarter in Nairobi, such as `2026-Q4`.' })
  quarter: string | null;

  @Field(() => String, { nullable: true, description: 'Year in Nairobi.' })
  year: string | null;

  @Field(() => TermType, { nullable: true, description: 'Type.' })
  type: TermType | null;

  @Field(() => CountyType, { nullable: true, description: 'County.' })
  county: CountyType | null;

  @Field(() => EngagementStatus, { nullable: true, description: 'Status.' })
  status: EngagementStatus | null;

  @Field(() => Medium, { nullable: true, description: 'Medium.' })
  medium: Medium | null;

  @Field(() => TermType, { nullable: true, description: 'Topic.' })
  topic: TermType | null;

  @Field(() => TermType, { nullable: true, description: 'Kind of stakeholder.' })
  stakeholderKind: TermType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded them.' })
  createdBy: AccountType | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
