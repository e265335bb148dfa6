import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from './user-error';

@ObjectType('RemovedPayload', { description: 'What was removed.' })
export class RemovedPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of what is gone.' })
  removedId: string | null;
}
