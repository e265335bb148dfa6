import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { amendPost, recordPost } from './post.acts';
import { AmendPostInput, PostPayload, RecordPostInput } from './post.inputs';
import { postReading } from './post.reading';

@Resolver()
export class PostMutations {
  @Gate('directory:write')
  @Mutation(() => PostPayload, { description: 'Records a seat of an organisation, whoever sits in it.' })
  recordPost(
    @Arg('input', () => RecordPostInput, { description: 'Where, and what it is called.' }) input: RecordPostInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PostPayload> {
    return context.act(info, input, async (act) => ({ post: recorded(postReading, await recordPost(act, input)) }));
  }

  @Gate('directory:write')
  @Mutation(() => PostPayload, { description: 'Changes a post. What is left out stays as it is.' })
  amendPost(
    @Arg('id', () => ID, { description: 'The post.' }) id: string,
    @Arg('input', () => AmendPostInput, { description: 'What to change.' }) input: AmendPostInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PostPayload> {
    return context.act(info, input, async (act) => ({ post: recorded(postReading, await amendPost(act, id, input)) }));
  }
}
