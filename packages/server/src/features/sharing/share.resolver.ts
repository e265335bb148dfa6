import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { many } from '../../reading';
import { AgreementType } from '../agreements';
import { CoalitionType } from '../coalitions';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { sharedForNow } from './preview';
import { saveSelection, share, withdrawShare } from './share.acts';
import {
  SaveSelectionInput,
  SaveSelectionPayload,
  ShareInput,
  SharePayload,
  SharePreviewPayload,
  SharesArguments,
  WithdrawShareInput,
  WithdrawSharePayload,
} from './share.inputs';
import { savedSelectionReading, shareGrantReading, sharesOf } from './share.readings';
import { SavedSelectionConnection, ShareGrantConnection } from './share.types';

@Resolver()
export class ShareResolver {
  @Gate('sharing:read')
  @Query(() => ShareGrantConnection, { description: 'What is and was shared, of what the viewer sees.' })
  @Reads(many(shareGrantReading, sharesOf))
  shares(
    @Args(() => SharesArguments) _: SharesArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('sharing:read')
  @Query(() => SavedSelectionConnection, { description: 'Saved selections, by name.' })
  @Reads(many(savedSelectionReading, { order: [{ field: 'name' }] }))
  savedSelections(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('sharing:write')
  @Query(() => SharePreviewPayload, {
    description: 'What a partner would see if something were shared so, field for field. Nothing is shared by asking.',
  })
  sharePreview(
    @Arg('input', () => ShareInput, { description: 'As for `share`.' }) input: ShareInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SharePreviewPayload> {
    return context.rehearse(info, input, (act) => sharedForNow(act, input));
  }

  @Gate('sharing:write')
  @Mutation(() => SharePayload, {
    description: 'Opens records, or a selection, to a partner or a coalition, under an agreement that allows it.',
  })
  share(
    @Arg('input', () => ShareInput, { description: 'What, with whom, how and until when.' }) input: ShareInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SharePayload> {
    return context.act(info, input, async (act) => ({ shares: recorded(shareGrantReading, await share(act, input)) }));
  }

  @Gate('sharing:write')
  @Mutation(() => WithdrawSharePayload, { description: 'Takes a share back, at once. Other shares stay as they are.' })
  withdrawShare(
    @Arg('id', () => ID, { description: 'The share.' }) id: string,
    @Arg('input', () => WithdrawShareInput, { description: 'Why.' }) input: WithdrawShareInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<WithdrawSharePayload> {
    return context.act(info, input, async (act) => ({
      share: recorded(shareGrantReading, await withdrawShare(act, id, input)),
    }));
  }

  @Gate('sharing:write')
  @Mutation(() => SaveSelectionPayload, { description: 'Saves a selection of records, to be shared as a whole.' })
  saveSelection(
    @Arg('input', () => SaveSelectionInput, { description: 'Its criteria.' }) input: SaveSelectionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SaveSelectionPayload> {
    return context.act(info, input, async (act) => ({
      selection: recorded(savedSelectionReading, await saveSelection(act, input)),
    }));
  }
}

@Resolver(() => PersonType)
export class PersonSharesFields {
  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The partner that contributed it.' })
  contributedBy(): never {
    return planned();
  }

  @FieldResolver(() => ShareGrantConnection, { description: 'What of them is and was shared.' })
  shares(@Args(() => SharesArguments) _: SharesArguments): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementSharesFields {
  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The partner that contributed it.' })
  contributedBy(): never {
    return planned();
  }

  @FieldResolver(() => ShareGrantConnection, { description: 'What of it is and was shared.' })
  shares(@Args(() => SharesArguments) _: SharesArguments): never {
    return planned();
  }
}

@Resolver(() => AgreementType)
export class AgreementSharesFields {
  @FieldResolver(() => ShareGrantConnection, { description: 'What is and was shared under it.' })
  shares(@Args(() => SharesArguments) _: SharesArguments): never {
    return planned();
  }
}

@Resolver(() => CoalitionType)
export class CoalitionSharesFields {
  @FieldResolver(() => ShareGrantConnection, { description: 'What is and was shared with it.' })
  shares(@Args(() => SharesArguments) _: SharesArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationSharesFields {
  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The partner that contributed it.' })
  contributedBy(): never {
    return planned();
  }

  @FieldResolver(() => ShareGrantConnection, { description: 'Where it is itself what is and was shared.' })
  shares(@Args(() => SharesArguments) _: SharesArguments): never {
    return planned();
  }

  @FieldResolver(() => ShareGrantConnection, { description: 'What is and was shared with it as a partner.' })
  sharedWithIt(@Args(() => SharesArguments) _: SharesArguments): never {
    return planned();
  }
}
