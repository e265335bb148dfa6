import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { type Row, many, sql } from '../../reading';
import { nameMatches } from '../name-matches';
import { type Organisation, OrganisationConnection, OrganisationType, organisationReading } from '../organisations';
import { boundIds } from '../references';
import { amendOutlet, recordOutlet } from './outlet.acts';
import { AmendOutletInput, OutletPayload, RecordOutletInput } from './outlet.inputs';
import { outletReading } from './outlet.reading';
import { OutletType } from './outlet.type';

@ArgsType()
class OutletsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Words of the name, in any order and spelling.' })
  search?: string;

  @Field(() => [ID], { nullable: true, description: 'Any of these media, terms of OUTLET_MEDIUM.' })
  mediumIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Reaching any of these counties; nationwide ones reach them all.' })
  countyIds?: string[];

  @Field(() => [String], { nullable: true, description: 'In any of these languages, as BCP 47 codes.' })
  languages?: string[];
}

const profile = (row: Row<Organisation>) => sql`o$.organisation_id = ${row.id}`;

@Resolver(() => OutletType)
export class OutletResolver {
  @Gate('media:read')
  @Query(() => OrganisationConnection, { description: 'Organisations with a media profile, by name.' })
  @Reads(
    many(organisationReading, {
      where: (row) => sql`${row.mergedIntoId} is null and exists (select from outlet o$ where ${profile(row)})`,
      order: [{ field: 'name' }],
      conditions: {
        search: (row, argument) => nameMatches(row.id, argument),
        mediumIds: (row, argument) =>
          argument.given
            ? sql`exists (select from outlet o$ where ${profile(row)} and o$.medium_id = any(${boundIds(argument, 'trm')}))`
            : undefined,
        countyIds: (row, argument) =>
          argument.given
            ? sql`exists (select from outlet o$ where ${profile(row)} and (o$.is_nationwide or exists (
                  select from outlet_county c$ where c$.outlet_id = o$.id and c$.county_id = any(${boundIds(argument, 'cty')}))))`
            : undefined,
        languages: (row, argument) =>
          argument.given
            ? sql`exists (select from outlet o$ where ${profile(row)} and o$.languages && ${argument.bind('text[]')})`
            : undefined,
      },
    }),
  )
  outlets(
    @Args(() => OutletsArguments) _: OutletsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => OutletPayload, { description: 'Records the media profile of an organisation.' })
  recordOutlet(
    @Arg('input', () => RecordOutletInput, { description: 'Of which organisation, and what it is.' })
    input: RecordOutletInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<OutletPayload> {
    return context.act(info, input, async (act) => ({
      outlet: recorded(outletReading, await recordOutlet(act, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => OutletPayload, { description: 'Changes the media profile of an organisation.' })
  amendOutlet(
    @Arg('id', () => ID, { description: 'The outlet.' }) id: string,
    @Arg('input', () => AmendOutletInput, { description: 'What to change.' }) input: AmendOutletInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<OutletPayload> {
    return context.act(info, input, async (act) => ({
      outlet: recorded(outletReading, await amendOutlet(act, id, input)),
    }));
  }
}

@Resolver(() => OrganisationType)
export class OrganisationOutletFields {
  @FieldResolver(() => OutletType, {
    nullable: true,
    description: 'What makes it an outlet; null for others. Staff only.',
  })
  outlet(): never {
    return planned();
  }
}
