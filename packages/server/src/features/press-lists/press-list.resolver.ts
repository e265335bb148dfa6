import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, recorded } from '../../graphql';
import { many, one, sql } from '../../reading';
import { PersonConnection, personReading } from '../people';
import {
  addToPressList,
  amendPressList,
  recordPressList,
  removeFromPressList,
  restorePressList,
  retirePressList,
} from './press-list.acts';
import { pressListReading } from './press-list.readings';
import {
  AmendPressListInput,
  PressListConnection,
  PressListMembersInput,
  PressListOnDay,
  PressListPayload,
  PressListType,
  RecordPressListInput,
  RetirePressListInput,
} from './press-list.types';

@ArgsType()
class MembersArguments extends PageArguments {
  @Field(() => PressListOnDay, { description: 'Which list, and on which day.' })
  list: PressListOnDay;
}

@ArgsType()
class ListsArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'True for those that were put away; else the others.' })
  putAway: boolean;
}

@Resolver()
export class PressListResolver {
  @Gate('media:read')
  @Query(() => PressListType, { nullable: true, description: 'One press list, or null when there is none.' })
  @Reads(one(pressListReading))
  pressList(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => PressListConnection, {
    description: 'Press lists by name: those that are offered, or those that were put away.',
  })
  @Reads(
    many(pressListReading, {
      order: [{ field: 'name' }],
      conditions: {
        putAway: (row, wanted) =>
          wanted.value === true ? sql`${row.retiredAt} is not null` : sql`${row.retiredAt} is null`,
      },
    }),
  )
  pressLists(
    @Args(() => ListsArguments) _: ListsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => PersonConnection, {
    description:
      'Who is on a press list, by name of the person. On a past day a list by name holds whom it held then. A list by rule holds whom its rule of today finds by the memberships of that day and the pitches sent until then; beats, languages, profiles of outlets and answers have no dates, and are as they are now.',
  })
  @Reads(
    many(personReading, {
      where: (row) => sql`${row.mergedIntoId} is null`,
      order: [{ field: 'sortName' }],
      conditions: {
        list: (row, list) =>
          sql`${row.id} in (select on_press_list(${list.get('id').bindId('prl')}, ${list.get('asOf').bind('date', (day: unknown) => day ?? null)}))`,
      },
    }),
  )
  pressListMembers(
    @Args(() => MembersArguments) _: MembersArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => PressListPayload, { description: 'Makes a press list.' })
  recordPressList(
    @Arg('input', () => RecordPressListInput, { description: 'Its name, and who is on it.' })
    input: RecordPressListInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressListPayload> {
    return context.act(info, input, async (act) => ({
      pressList: recorded(pressListReading, await recordPressList(act, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PressListPayload, { description: 'Changes a press list.' })
  amendPressList(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => AmendPressListInput, { description: 'What to change.' }) input: AmendPressListInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressListPayload> {
    return context.act(info, input, async (act) => ({
      pressList: recorded(pressListReading, await amendPressList(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PressListPayload, { description: 'Puts journalists on a list by name.' })
  addToPressList(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => PressListMembersInput, { description: 'Who.' }) input: PressListMembersInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressListPayload> {
    return context.act(info, input, async (act) => ({
      pressList: recorded(pressListReading, await addToPressList(act, id, input.personIds)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PressListPayload, { description: 'Takes journalists off a list by name; its past stays.' })
  removeFromPressList(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => PressListMembersInput, { description: 'Who.' }) input: PressListMembersInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressListPayload> {
    return context.act(info, input, async (act) => ({
      pressList: recorded(pressListReading, await removeFromPressList(act, id, input.personIds)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PressListPayload, {
    description: 'Puts a press list away; it is offered no more until it is brought back.',
  })
  retirePressList(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => RetirePressListInput, { description: 'The version that was read.' })
    input: RetirePressListInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressListPayload> {
    return context.act(info, input, async (act) => ({
      pressList: recorded(pressListReading, await retirePressList(act, id, input.expectedVersion)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => PressListPayload, { description: 'Brings back a press list that was put away.' })
  restorePressList(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => RetirePressListInput, { description: 'The version that was read.' })
    input: RetirePressListInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PressListPayload> {
    return context.act(info, input, async (act) => ({
      pressList: recorded(pressListReading, await restorePressList(act, id, input.expectedVersion)),
    }));
  }
}
