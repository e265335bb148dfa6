import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads } from '../../graphql';
import { ranked } from '../../reading';
import { candidates, inCounties, ofKinds, searchHitReading, underTerms } from './search.reading';
import { SearchHitType, SearchKind } from './search.type';

@ArgsType()
class SearchArguments {
  @Field(() => String, { description: 'What was typed: words, half words, or a whole address or telephone number.' })
  term: string;

  @Field(() => [SearchKind], { nullable: true, description: 'Only these.' })
  kinds?: SearchKind[];

  @Field(() => [ID], { nullable: true, description: 'Only what is in one of these counties.' })
  counties?: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only what is of one of these terms: kinds that people have or had, kinds of organisations and posts, types and topics of engagements.',
  })
  terms?: string[];

  @Field(() => Int, { nullable: true, description: 'How many: 10 when left out, at most 50.' })
  first?: number;
}

@Resolver(() => SearchHitType)
export class SearchResolver {
  @Gate('directory:read')
  @Query(() => [SearchHitType], {
    description:
      'The best matches first: forgiving of accents, apostrophes, half words, their order, a wrong letter or two, and names that are spelt in several ways.',
  })
  @Reads(
    ranked(searchHitReading, {
      among: candidates,
      order: [{ field: 'recentAt', descending: true }],
      conditions: { kinds: ofKinds, counties: inCounties, terms: underTerms },
    }),
  )
  search(
    @Args(() => SearchArguments) _: SearchArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
