import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads } from '../../graphql';
import { many, one, sql } from '../../reading';
import { nameMatches } from '../name-matches';
import { peopleTotal } from './people-total';
import { PersonFilter, PersonOrder } from './person.filters';
import { personReading } from './person.reading';
import { PersonConnection, PersonType } from './person.type';

@ArgsType()
class PeopleArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Words of the name, in any order and spelling.' })
  search?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of kinds of stakeholder, such as `policy_maker`: people who are any of these today.',
  })
  kinds?: string[];

  @Field(() => PersonFilter, { nullable: true, description: 'Which people.' })
  filter?: PersonFilter;

  @Field(() => [PersonOrder], { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: PersonOrder[];
}

@Resolver(() => PersonType)
export class PersonResolver {
  @Gate('directory:read')
  @Query(() => PersonType, { nullable: true, description: 'One person, or null when there is none to be seen.' })
  @Reads(one(personReading))
  person(
    @Arg('id', () => ID, { description: 'Their id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:read')
  @Query(() => PersonConnection, { description: 'People. Records merged into others are left out.' })
  @Reads(
    many(personReading, {
      where: (row) => sql`${row.mergedIntoId} is null`,
      total: peopleTotal,
      order: [{ field: 'sortName' }],
      conditions: {
        search: (row, argument) => nameMatches(row.id, argument),
        kinds: (row, argument) =>
          argument.given
            ? sql`exists (select from person_kind_today k$ where k$.person_id = ${row.id} and k$.kind_id = any(array(
                select n$.id from term n$ where n$.vocabulary = 'STAKEHOLDER_KIND' and n$.code = any(${argument.bind('text[]')}))))`
            : undefined,
      },
    }),
  )
  people(
    @Args(() => PeopleArguments) _: PeopleArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
