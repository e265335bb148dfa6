import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { amendContributedEngagement, contributeEngagement } from './contribute-engagement';
import { amendContributedOrganisation, contributeOrganisation } from './contribute-organisation';
import { amendContributedPerson, contributePerson } from './contribute-person';
import {
  AmendContributedEngagementInput,
  AmendContributedOrganisationInput,
  AmendContributedPersonInput,
  ContributeEngagementInput,
  ContributeOrganisationInput,
  ContributePersonInput,
  ContributedEngagementPayload,
  ContributedOrganisationPayload,
  ContributedPersonPayload,
} from './contribution.inputs';

/** What partners bring in. They never name how closed it is: it is INTERNAL, and theirs to see. */
@Resolver()
export class ContributionMutations {
  @Gate('contributions:write')
  @Mutation(() => ContributedEngagementPayload, {
    description: 'Records an engagement of the partner’s own, shared back with the programme.',
  })
  contributeEngagement(
    @Arg('input', () => ContributeEngagementInput, { description: 'What is known.' }) input: ContributeEngagementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContributedEngagementPayload> {
    return context.act(info, input, async (act) => ({
      engagement: recorded(engagementReading, await contributeEngagement(act, input)),
    }));
  }

  @Gate('contributions:write')
  @Mutation(() => ContributedEngagementPayload, {
    description: 'Changes an engagement that the own house contributed.',
  })
  amendContributedEngagement(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => AmendContributedEngagementInput, { description: 'What is known.' })
    input: AmendContributedEngagementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContributedEngagementPayload> {
    return context.act(info, input, async (act) => ({
      engagement: recorded(engagementReading, await amendContributedEngagement(act, id, input)),
    }));
  }

  @Gate('contributions:write')
  @Mutation(() => ContributedPersonPayload, {
    description: 'Records a person whom the partner knows, shared back with the programme.',
  })
  contributePerson(
    @Arg('input', () => ContributePersonInput, { description: 'What is known.' }) input: ContributePersonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContributedPersonPayload> {
    return context.act(info, input, async (act) => ({
      person: recorded(personReading, await contributePerson(act, input)),
    }));
  }

  @Gate('contributions:write')
  @Mutation(() => ContributedPersonPayload, { description: 'Changes a person whom the own house contributed.' })
  amendContributedPerson(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => AmendContributedPersonInput, { description: 'What is known.' })
    input: AmendContributedPersonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContributedPersonPayload> {
    return context.act(info, input, async (act) => ({
      person: recorded(personReading, await amendContributedPerson(act, id, input)),
    }));
  }

  @Gate('contributions:write')
  @Mutation(() => ContributedOrganisationPayload, {
    description: 'Records an organisation that the partner knows, shared back with the programme.',
  })
  contributeOrganisation(
    @Arg('input', () => ContributeOrganisationInput, { description: 'What is known.' })
    input: ContributeOrganisationInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContributedOrganisationPayload> {
    return context.act(info, input, async (act) => ({
      organisation: recorded(organisationReading, await contributeOrganisation(act, input)),
    }));
  }

  @Gate('contributions:write')
  @Mutation(() => ContributedOrganisationPayload, {
    description: 'Changes an organisation that the own house contributed.',
  })
  amendContributedOrganisation(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => AmendContributedOrganisationInput, { description: 'What is known.' })
    input: AmendContributedOrganisationInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContributedOrganisationPayload> {
    return context.act(info, input, async (act) => ({
      organisation: recorded(organisationReading, await amendContributedOrganisation(act, id, input)),
    }));
  }
}
