import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Node } from '../../graphql';
import { anyNode, reads } from '../../reading';
import type { Feature } from '../feature';

@Resolver()
class NodeResolver {
  @Gate('signed-in')
  @Query(() => Node, { nullable: true, description: 'Whatever has this id, or null when there is nothing to be seen.' })
  @Extensions(reads(anyNode))
  node(
    @Arg('id', () => ID, { description: 'The id of a record of any type.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

export const node: Feature = { entities: [], readings: [], resolvers: [NodeResolver] };
