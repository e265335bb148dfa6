import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads } from '../../graphql';
import { many, sql } from '../../reading';
import { tagReading } from './tag.reading';
import { TagConnection, TagType } from './tag.type';

@ArgsType()
class TagsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of the word, in any spelling.' })
  search?: string;
}

@Resolver(() => TagType)
export class TagResolver {
  @Gate('directory:read')
  @Query(() => TagConnection, { description: 'The tags in use, by name. Staff only.' })
  @Reads(
    many(tagReading, {
      order: [{ field: 'name' }],
      conditions: {
        search: (row, argument) => sql`fold(${row.name}) like '%' || fold(${argument.bind('text')}) || '%'`,
      },
    }),
  )
  tags(
    @Args(() => TagsArguments) _: TagsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
