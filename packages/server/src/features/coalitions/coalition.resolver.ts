import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { many, one } from '../../reading';
import { OrganisationType } from '../organisations';
import { amendCoalition, joinCoalition, leaveCoalition, recordCoalition } from './coalition.acts';
import {
  AmendCoalitionInput,
  CoalitionMembershipPayload,
  CoalitionPayload,
  JoinCoalitionInput,
  LeaveCoalitionInput,
  RecordCoalitionInput,
} from './coalition.inputs';
import { coalitionMembershipReading, coalitionReading } from './coalition.readings';
import { CoalitionConnection, CoalitionMembershipConnection, CoalitionType } from './coalition.types';

@ArgsType()
class MembersArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only those that last today.' })
  currentOnly?: boolean;
}

@Resolver(() => CoalitionType)
export class CoalitionResolver {
  @Gate('directory:read')
  @Query(() => CoalitionType, { nullable: true, description: 'One coalition, or null when there is none to be seen.' })
  @Reads(one(coalitionReading))
  coalition(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:read')
  @Query(() => CoalitionConnection, { description: 'Coalitions: for a partner, those that it is a member of.' })
  @Reads(many(coalitionReading, { order: [{ field: 'name' }] }))
  coalitions(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @FieldResolver(() => CoalitionMembershipConnection, { description: 'Who belongs to it, and who did.' })
  members(@Args(() => MembersArguments) _: MembersArguments): never {
    return planned();
  }

  @Gate('agreements:write')
  @Mutation(() => CoalitionPayload, { description: 'Records a coalition.' })
  recordCoalition(
    @Arg('input', () => RecordCoalitionInput, { description: 'What it is.' }) input: RecordCoalitionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CoalitionPayload> {
    return context.act(info, input, async (act) => ({
      coalition: recorded(coalitionReading, await recordCoalition(act, input)),
    }));
  }

  @Gate('agreements:write')
  @Mutation(() => CoalitionPayload, { description: 'Changes a coalition.' })
  amendCoalition(
    @Arg('id', () => ID, { description: 'The coalition.' }) id: string,
    @Arg('input', () => AmendCoalitionInput, { description: 'What to change.' }) input: AmendCoalitionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CoalitionPayload> {
    return context.act(info, input, async (act) => ({
      coalition: recorded(coalitionReading, await amendCoalition(act, id, input)),
    }));
  }

  @Gate('agreements:write')
  @Mutation(() => CoalitionMembershipPayload, { description: 'Records that an organisation belongs to a coalition.' })
  joinCoalition(
    @Arg('input', () => JoinCoalitionInput, { description: 'Who joins what.' }) input: JoinCoalitionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CoalitionMembershipPayload> {
    return context.act(info, input, async (act) => ({
      membership: recorded(coalitionMembershipReading, await joinCoalition(act, input)),
    }));
  }

  @Gate('agreements:write')
  @Mutation(() => CoalitionMembershipPayload, {
    description: 'Ends a membership and keeps it. What was shared with the coalition closes to whoever left.',
  })
  leaveCoalition(
    @Arg('id', () => ID, { description: 'The membership.' }) id: string,
    @Arg('input', () => LeaveCoalitionInput, { description: 'When, and why.' }) input: LeaveCoalitionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CoalitionMembershipPayload> {
    return context.act(info, input, async (act) => ({
      membership: recorded(coalitionMembershipReading, await leaveCoalition(act, id, input)),
    }));
  }
}

@Resolver(() => OrganisationType)
export class OrganisationCoalitionsFields {
  @FieldResolver(() => CoalitionMembershipConnection, { description: 'The coalitions that it belongs or belonged to.' })
  coalitionMemberships(@Args(() => MembersArguments) _: MembersArguments): never {
    return planned();
  }
}
