import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads, recorded } from '../../graphql';
import { one, sql } from '../../reading';
import { amendPressDesk } from './amend-press-desk';
import { pressDeskReading } from './press-desk.reading';
import { AmendPressDeskInput, PressDeskPayload, PressDeskType } from './press-desk.type';

@Resolver(() => PressDeskType)
export class PressDeskResolver {
  @Gate('media:read')
  @Query(() => PressDeskType, { nullable: true, description: 'What holds for all that the press desk publishes.' })
  @Reads(one(pressDeskReading, { where: () => sql`true` }))
  pressDesk(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => PressDeskPayload, {
    description:
      'Changes what is said about the organisation, or switches the public feed on and off. Releases that have the words already keep them.',
  })
  amendPressDesk(
    @Arg('input', () => AmendPressDeskInput, { description: 'What to change.' }) input: AmendPressDeskInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressDeskPayload> {
    return context.act(info, input, async (act) => ({
      pressDesk: recorded(pressDeskReading, await amendPressDesk(act, input)),
    }));
  }
}
