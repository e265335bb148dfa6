import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Extensions, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { visibleIds } from '../../access';
import { type Context, Gate, PageArguments, malformed } from '../../graphql';
import { uuidFromOpaque } from '../../kernel';
import { type Row, many, reads, sql } from '../../reading';
import { EngagementConnection, engagementReading } from '../engagements';
import { type Organisation, OrganisationConnection, organisationReading } from '../organisations';
import { type Person, PersonConnection, personReading } from '../people';
import { memberOf } from './as-partner';

@ArgsType()
class SeenByArguments extends PageArguments {
  @Field(() => ID, { description: 'The partner.' })
  organisationId: string;
}

// Whom it is asked for is the actor that it is read as, and no condition on the rows.
const conditions = { organisationId: () => undefined };

/**
 * "What can this partner see?", answered by showing it: its own lists, read as the partner itself, so that every rule
 * that holds for its members holds here.
 */
@Resolver()
export class PartnerViewResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Gate('sharing:read')
  @Query(() => PersonConnection, { description: 'The people that a partner sees, as it sees them, by name.' })
  @Extensions(
    reads(
      many(personReading, {
        order: [{ field: 'sortName' }],
        where: (row: Row<Person>) => sql`${row.mergedIntoId} is null`,
        conditions,
      }),
    ),
  )
  peopleSeenBy(
    @Args(() => SeenByArguments) given: SeenByArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return this.readAs(given, info, context);
  }

  @Gate('sharing:read')
  @Query(() => OrganisationConnection, { description: 'The organisations that a partner sees, as it sees them.' })
  @Extensions(
    reads(
      many(organisationReading, {
        order: [{ field: 'name' }],
        where: (row: Row<Organisation>) => sql`${row.mergedIntoId} is null`,
        conditions,
      }),
    ),
  )
  organisationsSeenBy(
    @Args(() => SeenByArguments) given: SeenByArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return this.readAs(given, info, context);
  }

  @Gate('sharing:read')
  @Query(() => EngagementConnection, {
    description: 'The engagements that a partner sees, as it sees them, the newest first.',
  })
  @Extensions(reads(many(engagementReading, { order: [{ field: 'startsAt', descending: true }], conditions })))
  engagementsSeenBy(
    @Args(() => SeenByArguments) given: SeenByArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return this.readAs(given, info, context);
  }

  /** @throws GraphQLError BAD_USER_INPUT where whoever asks does not see the partner. */
  private async readAs(
    { organisationId }: SeenByArguments,
    info: GraphQLResolveInfo,
    context: Context,
  ): Promise<never> {
    const uuid = uuidFromOpaque('org', organisationId);
    const { manager } = this.dataSource;
    const seen = uuid && context.actor ? await visibleIds(manager, 'organisation', [uuid], context.actor) : null;
    if (!uuid || !seen?.has(uuid)) throw malformed('There is no such partner.');
    return context.readAs(info, await memberOf(manager, { organisationId: uuid }));
  }
}
