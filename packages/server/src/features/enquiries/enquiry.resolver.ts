import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { grouped, many, one, sql } from '../../reading';
import { ownAccount } from '../../access';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { EnquiriesOf, EnquiryGrouping } from './enquiry.enums';
import { EnquiriesArguments, EnquiryFilter } from './enquiry.filters';
import { enquiryGroupings, enquiryReading } from './enquiry.reading';
import { EnquiryConnection, EnquiryGroupType, EnquiryType } from './enquiry.type';

@Resolver(() => EnquiryType)
export class EnquiryResolver {
  @Gate('media:read')
  @Query(() => EnquiryType, { nullable: true, description: 'One enquiry, or null when there is none to be seen.' })
  @Reads(one(enquiryReading))
  enquiry(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => EnquiryConnection, { description: 'Enquiries of journalists and researchers.' })
  @Reads(
    many(enquiryReading, {
      order: [{ field: 'receivedAt', descending: true }],
      conditions: {
        whose: (row, { value }) =>
          value === EnquiriesOf.VIEWER
            ? sql`${row.assigneeId} = ${ownAccount}`
            : value === EnquiriesOf.NOBODY
              ? sql`${row.assigneeId} is null`
              : sql`(${row.assigneeId} is null or ${row.assigneeId} = ${ownAccount})`,
      },
    }),
  )
  enquiries(
    @Args(() => EnquiriesArguments) _: EnquiriesArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => [EnquiryGroupType], {
    description: 'How many enquiries there are by these keys: at most 1,000 groups, never cut in silence.',
  })
  @Reads(grouped(enquiryReading, { by: enquiryGroupings }))
  enquiriesGroupedBy(
    @Arg('by', () => [EnquiryGrouping], { description: 'The keys.' }) _: EnquiryGrouping[],
    @Arg('filter', () => EnquiryFilter, { nullable: true, description: 'Which enquiries.' }) __: EnquiryFilter,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

@Resolver(() => PersonType)
export class PersonEnquiriesFields {
  @FieldResolver(() => EnquiryConnection, { description: 'What they asked of us, the newest first. Staff only.' })
  enquiries(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationEnquiriesFields {
  @FieldResolver(() => EnquiryConnection, { description: 'What was asked for it, the newest first. Staff only.' })
  enquiries(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
