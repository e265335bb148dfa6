import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { amendMembership, endMembership, recordMembership } from './membership.acts';
import {
  AmendMembershipInput,
  EndMembershipInput,
  MembershipPayload,
  RecordMembershipInput,
} from './membership.inputs';
import { membershipReading } from './membership.reading';

@Resolver()
export class MembershipMutations {
  @Gate('directory:write')
  @Mutation(() => MembershipPayload, { description: 'Records that a person belongs somewhere, perhaps in a post.' })
  recordMembership(
    @Arg('input', () => RecordMembershipInput, { description: 'Who, where, and since when.' })
    input: RecordMembershipInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MembershipPayload> {
    return context.act(info, input, async (act) => ({
      membership: recorded(membershipReading, await recordMembership(act, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => MembershipPayload, { description: 'Corrects a membership. To end it, see `endMembership`.' })
  amendMembership(
    @Arg('id', () => ID, { description: 'The membership.' }) id: string,
    @Arg('input', () => AmendMembershipInput, { description: 'What to change.' }) input: AmendMembershipInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MembershipPayload> {
    return context.act(info, input, async (act) => ({
      membership: recorded(membershipReading, await amendMembership(act, id, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => MembershipPayload, {
    description: 'Ends a membership and keeps it. What was promised in its post passes to whoever holds it next.',
  })
  endMembership(
    @Arg('id', () => ID, { description: 'The membership.' }) id: string,
    @Arg('input', () => EndMembershipInput, { description: 'Until when, and why.' }) input: EndMembershipInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MembershipPayload> {
    return context.act(info, input, async (act) => ({
      membership: recorded(membershipReading, await endMembership(act, id, input)),
    }));
  }
}
