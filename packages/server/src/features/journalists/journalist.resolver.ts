import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, recorded } from '../../graphql';
import { many, sql } from '../../reading';
import { nameMatches } from '../name-matches';
import { PersonConnection, PersonFilter, personReading } from '../people';
import { amendJournalist, recordJournalist, verifyJournalist } from './journalist.acts';
import {
  AmendJournalistInput,
  JournalistPayload,
  RecordJournalistInput,
  VerifyJournalistInput,
} from './journalist.inputs';
import { journalistReading } from './journalist.reading';
import { JournalistType } from './journalist.type';
import { JournalistsWanted, fitting } from './journalists-wanted';

@ArgsType()
class JournalistsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Words of the name, in any order and spelling.' })
  search?: string;

  @Field(() => JournalistsWanted, { nullable: true, description: 'Which journalists; all of them when left out.' })
  wanted?: JournalistsWanted;

  @Field(() => PersonFilter, { nullable: true, description: 'Which people, beside what is wanted of journalists.' })
  filter?: PersonFilter;
}

@Resolver(() => JournalistType)
export class JournalistResolver {
  @Gate('media:read')
  @Query(() => PersonConnection, { description: 'People with a media profile, by name.' })
  @Reads(
    many(personReading, {
      where: (row) =>
        sql`${row.mergedIntoId} is null and exists (select from journalist j$ where j$.person_id = ${row.id})`,
      order: [{ field: 'sortName' }],
      conditions: {
        search: (row, argument) => nameMatches(row.id, argument),
        wanted: (row, argument) => (argument.given ? sql`${row.id} in (select ${fitting(argument)})` : undefined),
      },
    }),
  )
  journalists(
    @Args(() => JournalistsArguments) _: JournalistsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => JournalistPayload, { description: 'Records the media profile of a person.' })
  recordJournalist(
    @Arg('input', () => RecordJournalistInput, { description: 'Of whom, and what they cover.' })
    input: RecordJournalistInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<JournalistPayload> {
    return context.act(info, input, async (act) => ({
      journalist: recorded(journalistReading, await recordJournalist(act, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => JournalistPayload, { description: 'Changes the media profile of a person.' })
  amendJournalist(
    @Arg('id', () => ID, { description: 'The journalist.' }) id: string,
    @Arg('input', () => AmendJournalistInput, { description: 'What to change.' }) input: AmendJournalistInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<JournalistPayload> {
    return context.act(info, input, async (act) => ({
      journalist: recorded(journalistReading, await amendJournalist(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => JournalistPayload, {
    description: 'Says that what is recorded of a journalist was checked and is so.',
  })
  verifyJournalist(
    @Arg('id', () => ID, { description: 'The journalist.' }) id: string,
    @Arg('input', () => VerifyJournalistInput, { description: 'The version that was checked.' })
    input: VerifyJournalistInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<JournalistPayload> {
    return context.act(info, input, async (act) => ({
      journalist: recorded(journalistReading, await verifyJournalist(act, id, input.expectedVersion)),
    }));
  }
}
