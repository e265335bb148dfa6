import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, DateTime, Node, Payload, connectionOf, Written } from '../../graphql';
import { AccountType } from '../accounts';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

@ObjectType('Comment', {
  implements: Node,
  description:
    'What a partner says about a record that is shared with it. Staff read it, and the members of its house.',
})
export class CommentType extends Node {
  @Field(() => String, { description: 'What is said.' })
  body: string;

  @Field(() => PersonType, { nullable: true, description: 'About whom.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'About which organisation.' })
  organisation: OrganisationType | null;

  @Field(() => EngagementType, { nullable: true, description: 'About which engagement.' })
  engagement: EngagementType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The partner that says it.' })
  house: OrganisationType | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who wrote it.' })
  createdBy: AccountType | null;

  @Field(() => Boolean, { description: 'Whether the viewer wrote it, and so may remove it.' })
  isOwn: boolean;
}

export const CommentConnection = connectionOf(() => CommentType, 'Comment', {
  description: 'Comments, the newest first.',
});

@InputType({ description: 'What a partner has to say, and about what.' })
export class WriteCommentInput extends ActInput {
  @Field(() => ID, { description: 'The person, organisation or engagement; shared with the right to comment.' })
  onId: string;

  @Field(() => String, { description: 'What is said. No names or findings of victims: use the case code.' })
  @Written(5000, { message: 'Say it in 1 to 5,000 characters.' })
  body: string;
}

@ObjectType('CommentPayload', { description: 'The comment.' })
export class CommentPayload extends Payload {
  @Field(() => CommentType, { nullable: true, description: 'The comment.' })
  comment: CommentType | null;
}
