import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateOnly, Payload } from '../../graphql';
import { CoalitionMembershipType, CoalitionRole, CoalitionType } from './coalition.types';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

@InputType({ description: 'A coalition.' })
export class RecordCoalitionInput extends ActInput {
  @Field(() => String, { description: 'Its name.' })
  @MaxLength(300, atMost(300))
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(2000, atMost(2000))
  purpose?: string | null;
}

@InputType({ description: 'What to change of a coalition: what is left out stays, null clears.' })
export class AmendCoalitionInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  @MaxLength(300, atMost(300))
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(2000, atMost(2000))
  purpose?: string | null;
}

@InputType({ description: 'An organisation that joins a coalition.' })
export class JoinCoalitionInput extends ActInput {
  @Field(() => ID, { description: 'The coalition.' })
  coalitionId: string;

  @Field(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Field(() => CoalitionRole, { nullable: true, description: 'As what; a member unless told.' })
  role?: CoalitionRole | null;

  @Field(() => DateOnly, { nullable: true, description: 'Since when; today unless told.' })
  startedOn?: string | null;
}

@InputType({ description: 'That an organisation leaves a coalition. What was shared with the coalition closes to it.' })
export class LeaveCoalitionInput extends AmendInput {
  @Field(() => DateOnly, {
    nullable: true,
    description: 'The first day on which it is a member no more; today unless told, which acts at once.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(1000, atMost(1000))
  reason?: string | null;
}

@ObjectType('CoalitionPayload', { description: 'The coalition as it now is.' })
export class CoalitionPayload extends Payload {
  @Field(() => CoalitionType, { nullable: true, description: 'The coalition.' })
  coalition: CoalitionType | null;
}

@ObjectType('CoalitionMembershipPayload', { description: 'The membership as it now is.' })
export class CoalitionMembershipPayload extends Payload {
  @Field(() => CoalitionMembershipType, { nullable: true, description: 'The membership.' })
  membership: CoalitionMembershipType | null;
}
