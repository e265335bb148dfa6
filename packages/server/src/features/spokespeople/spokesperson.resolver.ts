import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { many, sql } from '../../reading';
import { nameMatches } from '../name-matches';
import { PersonConnection, PersonType, personReading } from '../people';
import { SpokespeopleWanted, answering } from './spokespeople-wanted';
import { amendSpokesperson, approveBiography, recordSpokesperson } from './spokesperson.acts';
import {
  AmendSpokespersonInput,
  ApproveBiographyInput,
  RecordSpokespersonInput,
  SpokespersonPayload,
} from './spokesperson.inputs';
import { spokespersonReading } from './spokesperson.reading';
import { SpokespersonType } from './spokesperson.type';

@ArgsType()
class SpokespeopleArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Words of the name, in any order and spelling.' })
  search?: string;

  @Field(() => SpokespeopleWanted, { nullable: true, description: 'Which of them; all when left out.' })
  wanted?: SpokespeopleWanted;
}

@Resolver(() => SpokespersonType)
export class SpokespersonResolver {
  @Gate('media:read')
  @Query(() => PersonConnection, { description: 'People who are in the register of spokespeople, by name.' })
  @Reads(
    many(personReading, {
      where: (row) =>
        sql`${row.mergedIntoId} is null and exists (select from spokesperson s$ where s$.person_id = ${row.id})`,
      order: [{ field: 'sortName' }],
      conditions: {
        search: (row, argument) => nameMatches(row.id, argument),
        wanted: (row, argument) =>
          argument.given
            ? sql`${row.id} in (select s$.person_id from spokesperson s$ where ${answering(argument)})`
            : undefined,
      },
    }),
  )
  spokespeople(
    @Args(() => SpokespeopleArguments) _: SpokespeopleArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => SpokespersonPayload, { description: 'Puts a person into the register of spokespeople.' })
  recordSpokesperson(
    @Arg('input', () => RecordSpokespersonInput, { description: 'Who, and on what they speak.' })
    input: RecordSpokespersonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SpokespersonPayload> {
    return context.act(info, input, async (act) => ({
      spokesperson: recorded(spokespersonReading, await recordSpokesperson(act, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => SpokespersonPayload, { description: 'Changes an entry of the register of spokespeople.' })
  amendSpokesperson(
    @Arg('id', () => ID, { description: 'The spokesperson.' }) id: string,
    @Arg('input', () => AmendSpokespersonInput, { description: 'What to change.' }) input: AmendSpokespersonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SpokespersonPayload> {
    return context.act(info, input, async (act) => ({
      spokesperson: recorded(spokespersonReading, await amendSpokesperson(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => SpokespersonPayload, {
    description: 'Approves the biography of a spokesperson as it stands. Refused for whoever wrote it.',
  })
  approveBiography(
    @Arg('id', () => ID, { description: 'The spokesperson.' }) id: string,
    @Arg('input', () => ApproveBiographyInput, { description: 'The version that was read.' })
    input: ApproveBiographyInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SpokespersonPayload> {
    return context.act(info, input, async (act) => ({
      spokesperson: recorded(spokespersonReading, await approveBiography(act, id, input.expectedVersion)),
    }));
  }
}

@Resolver(() => PersonType)
export class PersonSpokespersonFields {
  @FieldResolver(() => SpokespersonType, {
    nullable: true,
    description: 'What they say for the programme; null for who is not in the register. Staff only.',
  })
  spokesperson(): never {
    return planned();
  }
}
