import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, RemovedPayload, recorded } from '../../graphql';
import { amendClipping, archiveClipping, recordClipping, removeClipping } from './clipping.acts';
import {
  AmendClippingInput,
  ArchiveClippingInput,
  ClippingPayload,
  RecordClippingInput,
  RecordClippingPayload,
} from './clipping.inputs';
import { clippingReading } from './clipping.reading';

@Resolver()
export class ClippingMutations {
  @Gate('media:write')
  @Mutation(() => RecordClippingPayload, {
    description: 'Records a piece of coverage. An address that is recorded already leads to its record.',
  })
  recordClipping(
    @Arg('input', () => RecordClippingInput, { description: 'What was published where, and when.' })
    input: RecordClippingInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RecordClippingPayload> {
    return context.act(info, input, async (act) => {
      const { id, wasKnown } = await recordClipping(act, input);
      return { clipping: recorded(clippingReading, id), wasKnown };
    });
  }

  @Gate('media:write')
  @Mutation(() => ClippingPayload, { description: 'Changes a clipping.' })
  amendClipping(
    @Arg('id', () => ID, { description: 'The clipping.' }) id: string,
    @Arg('input', () => AmendClippingInput, { description: 'What to change.' }) input: AmendClippingInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ClippingPayload> {
    return context.act(info, input, async (act) => ({
      clipping: recorded(clippingReading, await amendClipping(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => ClippingPayload, { description: 'Keeps a copy of it: its words, or a file, with a checksum.' })
  archiveClipping(
    @Arg('id', () => ID, { description: 'The clipping.' }) id: string,
    @Arg('input', () => ArchiveClippingInput, { description: 'The copy.' }) input: ArchiveClippingInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ClippingPayload> {
    return context.act(info, input, async (act) => ({
      clipping: recorded(clippingReading, await archiveClipping(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => RemovedPayload, { description: 'Removes a clipping that was recorded by mistake.' })
  removeClipping(
    @Arg('id', () => ID, { description: 'The clipping.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeClipping(act, id) }));
  }
}
