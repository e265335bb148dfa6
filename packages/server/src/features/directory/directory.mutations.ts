import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type Context, Gate, Payload, recorded } from '../../graphql';
import { OrganisationType, organisationReading } from '../organisations';
import { PersonType, personReading } from '../people';
import { amendOrganisation } from './amend-organisation';
import { amendPerson } from './amend-person';
import { AmendOrganisationInput, RecordOrganisationInput } from './organisation.inputs';
import { AmendPersonInput, RecordPersonInput } from './person.inputs';
import { recordOrganisation } from './record-organisation';
import { recordPerson } from './record-person';

@ObjectType('PersonPayload', { description: 'The person as they now are.' })
export class PersonPayload extends Payload {
  @Field(() => PersonType, { nullable: true, description: 'The person.' })
  person: PersonType | null;
}

@ObjectType('OrganisationPayload', { description: 'The organisation as it now is.' })
export class OrganisationPayload extends Payload {
  @Field(() => OrganisationType, { nullable: true, description: 'The organisation.' })
  organisation: OrganisationType | null;
}

@Resolver()
export class DirectoryMutations {
  @Gate('directory:write')
  @Mutation(() => PersonPayload, {
    description:
      'Records a person with everything that hangs on them: all or nothing. Never a victim: use a case code.',
  })
  recordPerson(
    @Arg('input', () => RecordPersonInput, { description: 'Who they are.' }) input: RecordPersonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PersonPayload> {
    return context.act(info, input, async (act) => ({
      person: recorded(personReading, await recordPerson(act, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => PersonPayload, { description: 'Changes a person. What is left out stays as it is.' })
  amendPerson(
    @Arg('id', () => ID, { description: 'The person.' }) id: string,
    @Arg('input', () => AmendPersonInput, { description: 'What to change.' }) input: AmendPersonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<PersonPayload> {
    return context.act(info, input, async (act) => ({
      person: recorded(personReading, await amendPerson(act, id, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => OrganisationPayload, {
    description: 'Records an organisation with everything that hangs on it: all or nothing.',
  })
  recordOrganisation(
    @Arg('input', () => RecordOrganisationInput, { description: 'What it is.' }) input: RecordOrganisationInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<OrganisationPayload> {
    return context.act(info, input, async (act) => ({
      organisation: recorded(organisationReading, await recordOrganisation(act, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => OrganisationPayload, { description: 'Changes an organisation. What is left out stays as it is.' })
  amendOrganisation(
    @Arg('id', () => ID, { description: 'The organisation.' }) id: string,
    @Arg('input', () => AmendOrganisationInput, { description: 'What to change.' }) input: AmendOrganisationInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<OrganisationPayload> {
    return context.act(info, input, async (act) => ({
      organisation: recorded(organisationReading, await amendOrganisation(act, id, input)),
    }));
  }
}
