import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads } from '../../graphql';
import { ranked } from '../../reading';
import { matches, ofKinds, rank, searchHitReading } from './search.reading';
import { SearchHitType, SearchKind } from './search.type';

@Resolver(() => SearchHitType)
export class SearchResolver {
  @Gate('directory:read')
  @Query(() => [SearchHitType], {
    description:
      'The best matches first: forgiving of accents, apostrophes, half words, their order, and a wrong letter or two.',
  })
  @Reads(
    ranked(searchHitReading, {
      rank,
      order: [{ field: 'recentAt', descending: true }],
      conditions: { term: matches, kinds: ofKinds },
    }),
  )
  search(
    @Arg('term', () => String, { description: 'What was typed.' }) _: string,
    @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Only these.' }) __: SearchKind[],
    @Arg('first', () => Int, { nullable: true, description: 'How many: 10 when left out, at most 50.' }) ___: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
