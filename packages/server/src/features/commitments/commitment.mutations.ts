import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { amendCommitment, changeCommitmentStatus, recordCommitment } from './commitment.acts';
import {
  AmendCommitmentInput,
  ChangeCommitmentStatusInput,
  CommitmentPayload,
  RecordCommitmentInput,
} from './commitment.inputs';
import { commitmentReading } from './commitment.reading';

@Resolver()
export class CommitmentMutations {
  @Gate('engagements:write')
  @Mutation(() => CommitmentPayload, {
    description: 'Records what somebody promised. A post that is named brings its holder and organisation.',
  })
  recordCommitment(
    @Arg('input', () => RecordCommitmentInput, { description: 'What was promised.' }) input: RecordCommitmentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CommitmentPayload> {
    return context.act(info, input, async (act) => ({
      commitment: recorded(commitmentReading, await recordCommitment(act, input)),
    }));
  }

  @Gate('engagements:write')
  @Mutation(() => CommitmentPayload, {
    description: 'Changes what was written down of a commitment; its state has an act of its own.',
  })
  amendCommitment(
    @Arg('id', () => ID, { description: 'The commitment.' }) id: string,
    @Arg('input', () => AmendCommitmentInput, { description: 'What to change.' }) input: AmendCommitmentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CommitmentPayload> {
    return context.act(info, input, async (act) => ({
      commitment: recorded(commitmentReading, await amendCommitment(act, id, input)),
    }));
  }

  @Gate('engagements:write')
  @Mutation(() => CommitmentPayload, { description: 'Says what became of a commitment, with a reason and evidence.' })
  changeCommitmentStatus(
    @Arg('id', () => ID, { description: 'The commitment.' }) id: string,
    @Arg('input', () => ChangeCommitmentStatusInput, { description: 'Where it stands now, and what shows it.' })
    input: ChangeCommitmentStatusInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CommitmentPayload> {
    return context.act(info, input, async (act) => ({
      commitment: recorded(commitmentReading, await changeCommitmentStatus(act, id, input)),
    }));
  }
}
