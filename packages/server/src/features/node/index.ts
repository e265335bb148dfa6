import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver, Subscription } from 'type-graphql';
import { type Context, Gate, Node, Reads, followed } from '../../graphql';
import { anyNode } from '../../reading';
import type { Feature } from '../feature';

@Resolver()
class NodeResolver {
  @Gate('signed-in')
  @Query(() => Node, { nullable: true, description: 'Whatever has this id, or null when there is nothing to be seen.' })
  @Reads(anyNode)
  node(
    @Arg('id', () => ID, { description: 'The id of a record of any type.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('signed-in')
  @Subscription(() => Node, {
    name: 'node',
    subscribe: followed,
    nullable: true,
    description:
      'Whatever has this id, again each time that what is asked of it has changed; null once there is nothing to be seen any more. The present answer is not told: ask for it by the query.',
  })
  @Reads(anyNode)
  followNode(
    @Arg('id', () => ID, { description: 'The id of a record of any type.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

export const node: Feature = { entities: [], readings: [], resolvers: [NodeResolver] };
