import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, RemovedPayload, recorded } from '../../graphql';
import { amendRelationship, recordRelationship, removeRelationship } from './relationship.acts';
import { AmendRelationshipInput, RecordRelationshipInput, RelationshipPayload } from './relationship.inputs';
import { relationshipReading } from './relationship.readings';

@Resolver()
export class RelationshipMutations {
  @Gate('directory:write')
  @Mutation(() => RelationshipPayload, { description: 'Records how two people or organisations are tied.' })
  recordRelationship(
    @Arg('input', () => RecordRelationshipInput, { description: 'Who, and how.' }) input: RecordRelationshipInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RelationshipPayload> {
    return context.act(info, input, async (act) => ({
      relationship: recorded(relationshipReading, await recordRelationship(act, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => RelationshipPayload, { description: 'Changes a relationship, or ends it by giving it an end.' })
  amendRelationship(
    @Arg('id', () => ID, { description: 'The relationship.' }) id: string,
    @Arg('input', () => AmendRelationshipInput, { description: 'What to change.' }) input: AmendRelationshipInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RelationshipPayload> {
    return context.act(info, input, async (act) => ({
      relationship: recorded(relationshipReading, await amendRelationship(act, id, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => RemovedPayload, {
    description: 'Removes a relationship that was a mistake. One that is over gets an end instead.',
  })
  removeRelationship(
    @Arg('id', () => ID, { description: 'The relationship.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeRelationship(act, id) }));
  }
}
