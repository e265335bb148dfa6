import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, planned, recorded } from '../../graphql';
import { PersonType } from '../people';
import { recordDecision } from './consent.acts';
import { ConsentDecision, ConsentPurpose } from './consent.enums';
import { consentReading } from './consent.reading';
import { ConsentConnection, ConsentInput, ConsentPayload } from './consent.types';

@Resolver()
export class ConsentMutations {
  @Gate('consents:write')
  @Mutation(() => ConsentPayload, { description: 'Records that somebody agreed to a purpose.' })
  recordConsent(
    @Arg('input', () => ConsentInput, { description: 'Who, to what, and how we know.' }) input: ConsentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ConsentPayload> {
    return decide(info, context, ConsentDecision.GIVEN, input);
  }

  @Gate('consents:write')
  @Mutation(() => ConsentPayload, {
    description:
      'Records that somebody took their consent back. It holds at once: they are closed to partners, or must not be contacted.',
  })
  withdrawConsent(
    @Arg('input', () => ConsentInput, { description: 'Who, from what, and how we know.' }) input: ConsentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ConsentPayload> {
    return decide(info, context, ConsentDecision.WITHDRAWN, input);
  }
}

const decide = (
  info: GraphQLResolveInfo,
  context: Context,
  decision: ConsentDecision,
  input: ConsentInput,
): Promise<ConsentPayload> =>
  context.act(info, input, async (act) => ({
    consent: recorded(consentReading, await recordDecision(act, decision, input)),
  }));

@Resolver(() => PersonType)
export class PersonConsentFields {
  @FieldResolver(() => ConsentConnection, { description: 'What they agreed to and took back. Staff only.' })
  consents(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => [ConsentPurpose], {
    nullable: true,
    description: 'Purposes for which their consent stands withdrawn. Staff only.',
  })
  consentsWithdrawn(): never {
    return planned();
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'They are kept with their consent, and took it back: no ground is left to keep them. Staff only.',
  })
  hasLostBasis(): never {
    return planned();
  }
}
