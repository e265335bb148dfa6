import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { many, one } from '../../reading';
import { nameMatches } from '../name-matches';
import { OrganisationType } from '../organisations';
import { postReading } from './post.reading';
import { PostConnection, PostFilter, PostType } from './post.type';

@ArgsType()
class PostsArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the post and its organisation, in any order and spelling.',
  })
  search?: string;

  @Field(() => PostFilter, { nullable: true, description: 'Which posts.' })
  filter?: PostFilter;
}

@Resolver(() => PostType)
export class PostResolver {
  @Gate('directory:read')
  @Query(() => PostType, { nullable: true, description: 'One post, or null when there is none to be seen.' })
  @Reads(one(postReading))
  post(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:read')
  @Query(() => PostConnection, { description: 'Posts, by what they are called.' })
  @Reads(
    many(postReading, {
      order: [{ field: 'label' }],
      conditions: { search: (row, argument) => nameMatches(row.id, argument) },
    }),
  )
  posts(
    @Args(() => PostsArguments) _: PostsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationPostsFields {
  @FieldResolver(() => PostConnection, { description: 'Its posts, by what they are called.' })
  posts(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
