import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { ownAccount } from '../../access';
import { type Context, Gate, PageArguments, Reads } from '../../graphql';
import { many, one, sql } from '../../reading';
import { AccountFilter } from './account.inputs';
import { accountReading, invitationReading, viewerReading } from './account.reading';
import { AccountConnection, InvitationConnection, ViewerType } from './account.type';

@ArgsType()
class AccountsArguments extends PageArguments {
  @Field(() => AccountFilter, { nullable: true, description: 'Which accounts; all of them when left out.' })
  filter?: AccountFilter;
}

@Resolver(() => ViewerType)
export class AccountResolver {
  @Gate('signed-in')
  @Query(() => ViewerType, { description: 'Who is asking.' })
  @Reads(one(viewerReading, { where: (row) => sql`${row.id} = ${ownAccount}` }))
  viewer(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<never> {
    return context.read(info);
  }

  @Gate('accounts:read')
  @Query(() => AccountConnection, {
    description:
      'Accounts by name; for a partner’s administrator those of its house. Colleagues are found here when a task is assigned.',
  })
  @Reads(many(accountReading, { order: [{ field: 'name' }] }))
  accounts(
    @Args(() => AccountsArguments) _: AccountsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('accounts:administer')
  @Query(() => InvitationConnection, {
    description: 'Invitations, the newest first; for a partner’s administrator those into its house.',
  })
  @Reads(many(invitationReading, { order: [{ field: 'createdAt', descending: true }] }))
  invitations(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
