import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads } from '../../graphql';
import { type Argument, type Sql, many, one, sql } from '../../reading';
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

const kindsOf = (codes: Argument): Sql =>
  sql`array(select n$.id from term n$ where n$.vocabulary = 'STAKEHOLDER_KIND' and n$.code = any(${codes.bind('text[]')}))`;

const ofKindsToday = (codes: Argument): Sql =>
  sql`select k$.person_id from person_kind_span k$ where k$.kind_id = any(${kindsOf(codes)})
    and k$.during @> (now() at time zone 'Africa/Nairobi')::date`;

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
        // What partners see them to be hangs on the memberships that they see. `offset 0` keeps PostgreSQL from gathering
        // everybody of a kind for one page.
        kinds: (row, codes, { kind }) =>
          kind === 'staff'
            ? sql`exists (${ofKindsToday(codes)} and k$.person_id = ${row.id} offset 0)`
            : sql`exists (select from person_kind_today k$ where k$.person_id = ${row.id} and k$.kind_id = any(${kindsOf(codes)}))`,
      },
      found: ({ kind }, given) =>
        kind === 'staff' && given.get('kinds').given ? ofKindsToday(given.get('kinds')) : undefined,
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
