import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, ExpectedVersion, PartialDate, Payload } from '../../graphql';
import { RelationshipType } from './relationship.types';

/** What can be said of a relationship when it is recorded and when it is amended. */
@InputType()
abstract class RelationshipFields extends ActInput {
  @Field(() => PartialDate, { nullable: true, description: 'Since when.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when; empty while it lasts.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on it.' })
  @MaxLength(2000, { message: 'This has at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A new tie between two people or organisations.' })
export class RecordRelationshipInput extends RelationshipFields {
  @Field(() => ID, { description: 'What kind of tie it is.' })
  typeId: string;

  @Field(() => ID, { description: 'Who advises, funds, …: a person or an organisation.' })
  fromId: string;

  @Field(() => ID, { description: 'Who is advised, funded, …: a person or an organisation.' })
  toId: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Where the kind of tie is protected: accounts of colleagues who may see it beside whoever records it.',
  })
  openToIds?: string[] | null;
}

@InputType({ description: 'What to change of a relationship: what is left out stays, null clears.' })
export class AmendRelationshipInput extends RelationshipFields {
  @ExpectedVersion()
  expectedVersion?: number | null;
}

@ObjectType('RelationshipPayload', { description: 'The relationship as it now is.' })
export class RelationshipPayload extends Payload {
  @Field(() => RelationshipType, { nullable: true, description: 'The relationship.' })
  relationship: RelationshipType | null;
}
