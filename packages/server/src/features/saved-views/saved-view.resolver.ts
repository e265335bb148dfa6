import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, RemovedPayload, recorded } from '../../graphql';
import { many, sql } from '../../reading';
import { amendSavedView, recordSavedView, removeSavedView } from './saved-view.acts';
import { savedViewReading } from './saved-view.reading';
import {
  AmendSavedViewInput,
  RecordSavedViewInput,
  SavedViewConnection,
  SavedViewPayload,
  SavedViewRoom,
} from './saved-view.type';

@ArgsType()
class SavedViewsArguments extends PageArguments {
  @Field(() => SavedViewRoom, { description: 'Of which room.' })
  room: SavedViewRoom;
}

@Resolver()
export class SavedViewResolver {
  @Gate('signed-in')
  @Query(() => SavedViewConnection, {
    description: 'The viewer’s own saved views of a room, and those that colleagues share, by name.',
  })
  @Reads(
    many(savedViewReading, {
      order: [{ field: 'name' }],
      conditions: { room: (row, room) => sql`${row.room} = ${room.bind('text', String)}` },
    }),
  )
  savedViews(
    @Args(() => SavedViewsArguments) _: SavedViewsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('signed-in')
  @Mutation(() => SavedViewPayload, { description: 'Keeps what a room is asked for with a name. Staff only.' })
  recordSavedView(
    @Arg('input', () => RecordSavedViewInput, { description: 'What is kept, and what it is called.' })
    input: RecordSavedViewInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SavedViewPayload> {
    return context.act(info, input, async (act) => ({
      savedView: recorded(savedViewReading, await recordSavedView(act, input)),
    }));
  }

  @Gate('signed-in')
  @Mutation(() => SavedViewPayload, { description: 'Names, shares or changes one of the own saved views.' })
  amendSavedView(
    @Arg('id', () => ID, { description: 'The view.' }) id: string,
    @Arg('input', () => AmendSavedViewInput, { description: 'What to change.' }) input: AmendSavedViewInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SavedViewPayload> {
    return context.act(info, input, async (act) => ({
      savedView: recorded(savedViewReading, await amendSavedView(act, id, input)),
    }));
  }

  @Gate('signed-in')
  @Mutation(() => RemovedPayload, { description: 'Deletes one of the own saved views. What it found stays.' })
  removeSavedView(
    @Arg('id', () => ID, { description: 'The view.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeSavedView(act, id) }));
  }
}
