import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import {
  BooleanFilter,
  DateTime,
  Node,
  PartialDate,
  TextFilter,
  TimelineEntry,
  connectionOf,
  edgeOf,
} from '../../graphql';
import { OrganisationIs, OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PostIs, PostType } from '../posts';

@ObjectType('Membership', {
  implements: [Node, TimelineEntry],
  description: 'A person in an organisation, perhaps in a post, with dates (Popolo). It is ended, never overwritten.',
})
export class MembershipType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'The day it began, or else the instant we learned of it.' })
  at: Date | null;

  @Field(() => PersonType, { nullable: true, description: 'Who. Null when they may not be seen.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Where. Null when it may not be seen.' })
  organisation: OrganisationType | null;

  @Field(() => PostType, { nullable: true, description: 'In which seat.' })
  post: PostType | null;

  @Field(() => String, { nullable: true, description: 'As what, where there is no post: member, volunteer, …' })
  role: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when, as far as known.' })
  startedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, as far as known; empty while it lasts.' })
  endedOn: string | null;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isCurrent: boolean;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason: string | null;

  @Field(() => String, { nullable: true, description: 'How we know.' })
  source: string | null;

  @Field(() => Sensitivity, { description: 'How closed it is.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const MembershipConnection = connectionOf(() => MembershipType, 'Membership', {
  description: 'Memberships, the newest first.',
});

@ObjectType('PostHolderEdge', { description: 'Somebody who holds or held the post, and when.' })
export class PostHolderEdge extends edgeOf(() => PersonType, 'PostHolder') {
  @Field(() => PartialDate, { nullable: true, description: 'Since when, as far as known.' })
  startedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, as far as known; empty while it lasts.' })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'As what, beside the post itself.' })
  role: string | null;

  @Field(() => Boolean, { description: 'Whether they hold it today.' })
  isCurrent: boolean;
}

export const PostHolderConnection = connectionOf(() => PersonType, 'PostHolder', {
  description: 'Holders of a post, the newest first.',
  edge: PostHolderEdge,
});

@InputType({ description: 'Which memberships.' })
export class MembershipFilter {
  @Field(() => [MembershipFilter], { nullable: true, description: 'All of these.' })
  and?: MembershipFilter[];

  @Field(() => [MembershipFilter], { nullable: true, description: 'Any of these.' })
  or?: MembershipFilter[];

  @Field(() => OrganisationIs, { nullable: true, description: 'By organisation.' })
  organisation?: OrganisationIs;

  @Field(() => PostIs, { nullable: true, description: 'By post.' })
  post?: PostIs;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether they hold today.' })
  isCurrent?: BooleanFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By role.' })
  role?: TextFilter;
}

@InputType({ description: 'By the memberships that a person has.' })
export class MembershipSome {
  @Field(() => MembershipFilter, { nullable: true, description: 'At least one of them is one of these.' })
  some?: MembershipFilter;

  @Field(() => MembershipFilter, { nullable: true, description: 'None of them is one of these.' })
  none?: MembershipFilter;
}
