import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { many, one } from '../../reading';
import { OrganisationType } from '../organisations';
import { amendAgreement, recordAgreement, terminateAgreement } from './agreement.acts';
import {
  AgreementPayload,
  AgreementsArguments,
  AmendAgreementInput,
  RecordAgreementInput,
  TerminateAgreementInput,
} from './agreement.inputs';
import { agreementReading } from './agreement.readings';
import { AgreementConnection, AgreementPartyConnection, AgreementType } from './agreement.types';

@Resolver(() => AgreementType)
export class AgreementResolver {
  @Gate('directory:read')
  @Query(() => AgreementType, { nullable: true, description: 'One agreement, or null when there is none to be seen.' })
  @Reads(one(agreementReading))
  agreement(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('directory:read')
  @Query(() => AgreementConnection, { description: 'Agreements: for a partner, those that it signed.' })
  @Reads(many(agreementReading, { order: [{ field: 'expiresOn' }] }))
  agreements(
    @Args(() => AgreementsArguments) _: AgreementsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @FieldResolver(() => AgreementPartyConnection, { description: 'Who signs it.' })
  parties(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }

  @Gate('agreements:write')
  @Mutation(() => AgreementPayload, { description: 'Records an agreement, drafted or signed.' })
  recordAgreement(
    @Arg('input', () => RecordAgreementInput, { description: 'What it says.' }) input: RecordAgreementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AgreementPayload> {
    return context.act(info, input, async (act) => ({
      agreement: recorded(agreementReading, await recordAgreement(act, input)),
    }));
  }

  @Gate('agreements:write')
  @Mutation(() => AgreementPayload, {
    description: 'Changes an agreement. What is shared under it follows: an earlier end closes it earlier.',
  })
  amendAgreement(
    @Arg('id', () => ID, { description: 'The agreement.' }) id: string,
    @Arg('input', () => AmendAgreementInput, { description: 'What to change.' }) input: AmendAgreementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AgreementPayload> {
    return context.act(info, input, async (act) => ({
      agreement: recorded(agreementReading, await amendAgreement(act, id, input)),
    }));
  }

  @Gate('agreements:write')
  @Mutation(() => AgreementPayload, {
    description: 'Ends an agreement before its time. All that is shared under it closes at once.',
  })
  terminateAgreement(
    @Arg('id', () => ID, { description: 'The agreement.' }) id: string,
    @Arg('input', () => TerminateAgreementInput, { description: 'Why.' }) input: TerminateAgreementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AgreementPayload> {
    return context.act(info, input, async (act) => ({
      agreement: recorded(agreementReading, await terminateAgreement(act, id, input)),
    }));
  }
}

@Resolver(() => OrganisationType)
export class OrganisationAgreementsFields {
  @FieldResolver(() => AgreementPartyConnection, { description: 'What it has signed with us, or is to.' })
  agreements(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
