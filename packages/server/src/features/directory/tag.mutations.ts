import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { TagOrganisationsPayload, TagPeoplePayload, TagRecordsInput, tagRecords } from './tag-records';

@Resolver()
export class TagMutations {
  @Gate('directory:write')
  @Mutation(() => TagPeoplePayload, { description: 'Puts tags on many people at once, and takes others off.' })
  tagPeople(
    @Arg('input', () => TagRecordsInput, { description: 'Whom, and which tags.' }) input: TagRecordsInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TagPeoplePayload> {
    return context.act(info, input, async (act) => ({
      people: recorded(personReading, await tagRecords(act, 'person', input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => TagOrganisationsPayload, {
    description: 'Puts tags on many organisations at once, and takes others off.',
  })
  tagOrganisations(
    @Arg('input', () => TagRecordsInput, { description: 'Which, and which tags.' }) input: TagRecordsInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TagOrganisationsPayload> {
    return context.act(info, input, async (act) => ({
      organisations: recorded(organisationReading, await tagRecords(act, 'organisation', input)),
    }));
  }
}
