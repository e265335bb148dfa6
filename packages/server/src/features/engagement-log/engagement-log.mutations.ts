import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type Context, Gate, Payload, recorded } from '../../graphql';
import { EngagementType, engagementReading } from '../engagements';
import { amendEngagement } from './amend-engagement';
import { AmendEngagementInput, RecordEngagementInput } from './engagement-log.inputs';
import { recordEngagement } from './record-engagement';

@ObjectType('EngagementPayload', { description: 'The engagement as it now is.' })
export class EngagementPayload extends Payload {
  @Field(() => EngagementType, { nullable: true, description: 'The engagement.' })
  engagement: EngagementType | null;
}

@Resolver()
export class EngagementLogMutations {
  @Gate('engagements:write')
  @Mutation(() => EngagementPayload, {
    description: 'Records an engagement with everybody in it and everything that came out of it: all or nothing.',
  })
  recordEngagement(
    @Arg('input', () => RecordEngagementInput, { description: 'What happened or is planned.' })
    input: RecordEngagementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EngagementPayload> {
    return context.act(info, input, async (act) => ({
      engagement: recorded(engagementReading, await recordEngagement(act, input)),
    }));
  }

  @Gate('engagements:write')
  @Mutation(() => EngagementPayload, { description: 'Changes an engagement. What is left out stays as it is.' })
  amendEngagement(
    @Arg('id', () => ID, { description: 'The engagement.' }) id: string,
    @Arg('input', () => AmendEngagementInput, { description: 'What to change.' }) input: AmendEngagementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EngagementPayload> {
    return context.act(info, input, async (act) => ({
      engagement: recorded(engagementReading, await amendEngagement(act, id, input)),
    }));
  }
}
