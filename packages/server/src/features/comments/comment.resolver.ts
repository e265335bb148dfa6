import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, RemovedPayload, planned, recorded } from '../../graphql';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { removeComment, writeComment } from './comment.acts';
import { commentReading } from './comment.reading';
import { CommentConnection, CommentPayload, WriteCommentInput } from './comment.types';

@Resolver()
export class CommentMutations {
  @Gate('contributions:write')
  @Mutation(() => CommentPayload, { description: 'Says something about a record that is shared with that right.' })
  writeComment(
    @Arg('input', () => WriteCommentInput, { description: 'About what, and what.' }) input: WriteCommentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CommentPayload> {
    return context.act(info, input, async (act) => ({
      comment: recorded(commentReading, await writeComment(act, input)),
    }));
  }

  @Gate('contributions:write')
  @Mutation(() => RemovedPayload, { description: 'Removes one of the own comments.' })
  removeComment(
    @Arg('id', () => ID, { description: 'The comment.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeComment(act, id) }));
  }
}

const comments = { description: 'What partners say about it, the newest first; a partner reads what its house said.' };

@Resolver(() => PersonType)
export class PersonCommentsFields {
  @FieldResolver(() => CommentConnection, comments)
  comments(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationCommentsFields {
  @FieldResolver(() => CommentConnection, comments)
  comments(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementCommentsFields {
  @FieldResolver(() => CommentConnection, comments)
  comments(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
