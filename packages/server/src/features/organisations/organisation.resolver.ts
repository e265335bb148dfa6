import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { many, one, sql } from '../../reading';
import { directoryTotal, whenWhole } from '../directory-total';
import { nameMatches } from '../name-matches';
import { OrganisationFilter, OrganisationOrder } from './organisation.filters';
import { organisationReading } from './organisation.reading';
import { OrganisationConnection, OrganisationType } from './organisation.type';

@ArgsType()
class OrganisationsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Words of the name, in any order and spelling.' })
  search?: string;

  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations.' })
  filter?: OrganisationFilter;

  @Field(() => [OrganisationOrder], { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrganisationOrder[];
}

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Gate('directory:read')
  @Query(() => OrganisationType, {
    nullable: true,
    description: 'One organisation, or null when there is none to be seen.',
  })
  @Reads(one(organisationReading))
  organisation(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:read')
  @Query(() => OrganisationConnection, { description: 'Organisations. Those merged into others are left out.' })
  @Reads(
    many(organisationReading, {
      where: (row) => sql`${row.mergedIntoId} is null`,
      total: whenWhole(directoryTotal('organisation')),
      order: [{ field: 'name' }],
      conditions: { search: (row, argument) => nameMatches(row.id, argument) },
    }),
  )
  organisations(
    @Args(() => OrganisationsArguments) _: OrganisationsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @FieldResolver(() => OrganisationConnection, { description: 'The organisations that are part of it, by name.' })
  children(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
