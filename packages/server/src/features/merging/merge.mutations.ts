import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { organisationKind, personKind } from './kinds';
import { mergeRecords } from './merge-records';
import { mergeReading } from './merge.reading';
import { MergeInput, MergePayload } from './merge.types';
import { undoMerge } from './undo-merge';

@Resolver()
export class MergeMutations {
  @Gate('directory:merge')
  @Mutation(() => MergePayload, {
    description: 'Makes two records of one person one: everything moves, nothing is lost, and it can be undone.',
  })
  mergePeople(
    @Arg('input', () => MergeInput, { description: 'Which stays, and which it absorbs.' }) input: MergeInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MergePayload> {
    return context.act(info, input, async (act) => ({
      merge: recorded(mergeReading, await mergeRecords(act, personKind, input)),
    }));
  }

  @Gate('directory:merge')
  @Mutation(() => MergePayload, {
    description: 'Makes two records of one organisation one: everything moves, nothing is lost, and it can be undone.',
  })
  mergeOrganisations(
    @Arg('input', () => MergeInput, { description: 'Which stays, and which it absorbs.' }) input: MergeInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MergePayload> {
    return context.act(info, input, async (act) => ({
      merge: recorded(mergeReading, await mergeRecords(act, organisationKind, input)),
    }));
  }

  @Gate('directory:merge')
  @Mutation(() => MergePayload, {
    description:
      'Puts both records back exactly as they were. What was added since stays with the one that was kept; refused where something that would be put back was changed since.',
  })
  undoMerge(
    @Arg('id', () => ID, { description: 'The merge.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MergePayload> {
    return context.act(info, null, async (act) => ({ merge: recorded(mergeReading, await undoMerge(act, id)) }));
  }
}
