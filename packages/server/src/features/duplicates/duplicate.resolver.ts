import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads } from '../../graphql';
import { possibleDuplicateOrganisations, possibleDuplicatePeople } from './duplicate.readings';
import {
  PossibleDuplicateOrganisationType,
  PossibleDuplicateOrganisationsInput,
  PossibleDuplicatePeopleInput,
  PossibleDuplicatePersonType,
} from './duplicate.types';

@Resolver()
export class DuplicateResolver {
  @Gate('directory:write')
  @Query(() => [PossibleDuplicatePersonType], {
    description: 'Who of those that the viewer may see may be the same person: the ten likeliest, for while one types.',
  })
  @Reads(possibleDuplicatePeople)
  possibleDuplicatePeople(
    @Arg('input', () => PossibleDuplicatePeopleInput, { description: 'What is known of them.' })
    _: PossibleDuplicatePeopleInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:write')
  @Query(() => [PossibleDuplicateOrganisationType], {
    description: 'Which organisations that the viewer may see may be the same: the ten likeliest, for while one types.',
  })
  @Reads(possibleDuplicateOrganisations)
  possibleDuplicateOrganisations(
    @Arg('input', () => PossibleDuplicateOrganisationsInput, { description: 'What is known of it.' })
    _: PossibleDuplicateOrganisationsInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
