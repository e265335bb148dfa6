import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, ExpectedVersion, PartialDate, Payload } from '../../graphql';
import { MembershipType } from './membership.type';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

/** What can be said of a membership when it is recorded and when it is amended. */
@InputType()
abstract class MembershipFields extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The post, a seat of the same organisation.' })
  postId?: string | null;

  @Field(() => String, { nullable: true, description: 'As what, where there is no post: member, volunteer, …' })
  @MaxLength(200, atMost(200))
  role?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when; empty while it lasts.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How we know.' })
  @MaxLength(1000, atMost(1000))
  source?: string | null;
}

@InputType({ description: 'A person’s new hat. Names the organisation and perhaps a post by id, or by name.' })
export class RecordMembershipInput extends MembershipFields {
  @Field(() => ID, { description: 'Whose.' })
  personId: string;

  @Field(() => ID, { nullable: true, description: 'The organisation.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation by name: found or made.' })
  @MaxLength(300, atMost(300))
  organisationName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Kind of an organisation that is made; `other` when left out.' })
  organisationKindId?: string | null;

  @Field(() => String, { nullable: true, description: 'The post by name: found or made.' })
  @MaxLength(300, atMost(300))
  postLabel?: string | null;
}

@InputType({ description: 'What to change of a membership: what is left out stays, null clears.' })
export class AmendMembershipInput extends MembershipFields {
  @ExpectedVersion()
  expectedVersion?: number | null;
}

@InputType({ description: 'That a membership has ended, or when it will.' })
export class EndMembershipInput extends AmendInput {
  @Field(() => PartialDate, { description: 'Until when, as far as known.' })
  endedOn: string;

  @Field(() => String, { nullable: true, description: 'Why: term over, resigned, died, …' })
  @MaxLength(500, atMost(500))
  reason?: string | null;
}

@ObjectType('MembershipPayload', { description: 'The membership as it now is.' })
export class MembershipPayload extends Payload {
  @Field(() => MembershipType, { nullable: true, description: 'The membership.' })
  membership: MembershipType | null;
}
