import { Field, Int, ObjectType } from 'type-graphql';
import { Node, connectionOf } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PostType } from '../posts';
import { Stakeholder } from '../stakeholders';
import { TermType } from '../vocabularies';
import { Attendance, FollowUp, ParticipantRole } from './engagement.enums';
import { EngagementType } from './engagement.type';

@ObjectType('Participation', {
  implements: Node,
  description: 'A person or an organisation in an engagement: as what, for whom, and whether they came.',
})
export class ParticipationType extends Node {
  @Field(() => PersonType, { nullable: true, description: 'Who, when it is a person.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Who, when it is an organisation itself.' })
  organisation: OrganisationType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'For which organisation the person came, as it was then.',
  })
  onBehalfOf: OrganisationType | null;

  @Field(() => PostType, { nullable: true, description: 'In which post the person came, as it was then.' })
  inPost: PostType | null;

  @Field(() => ParticipantRole, { description: 'As what.' })
  role: ParticipantRole;

  @Field(() => Attendance, { description: 'Whether they come, or came.' })
  attendance: Attendance;

  @Field(() => String, { nullable: true, description: 'A remark on it.' })
  note: string | null;

  @Field(() => EngagementType, { nullable: true, description: 'In what.' })
  engagement: EngagementType | null;
}

export const ParticipationConnection = connectionOf(() => ParticipationType, 'Participation', {
  description: 'Participants, in the order in which they were written down.',
});

@ObjectType('DiscussionPoint', {
  implements: Node,
  description: 'Something that was said, by whom, and what we answered.',
})
export class DiscussionPointType extends Node {
  @Field(() => TermType, { nullable: true, description: 'What it is about.' })
  topic: TermType | null;

  @Field(() => Stakeholder, { nullable: true, description: 'Who raised it.' })
  raisedBy: Stakeholder | null;

  @Field(() => String, { description: 'What was said.' })
  summary: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How they take it: from −2, strongly against us, to 2, strongly for us.',
  })
  sentiment: number | null;

  @Field(() => String, { nullable: true, description: 'What we answered.' })
  ourResponse: string | null;

  @Field(() => FollowUp, { description: 'What became of it.' })
  followUp: FollowUp;
}
