import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { NotificationType } from '../notifications';
import {
  askForIntroduction,
  closeIntroductionRequest,
  declineIntroduction,
  offerIntroduction,
} from './introduction.acts';
import { introductionOfferReading, introductionRequestReading, ownRequests, soughtOfUs } from './introduction.readings';
import {
  AskForIntroductionInput,
  DeclineIntroductionPayload,
  IntroductionOfferPayload,
  IntroductionRequestConnection,
  IntroductionRequestPayload,
  IntroductionRequestType,
  OfferIntroductionInput,
} from './introduction.types';

@Resolver()
export class IntroductionResolver {
  @Gate('introductions:write')
  @Query(() => IntroductionRequestConnection, { description: 'What the own house asked its coalitions for.' })
  @Reads(ownRequests)
  introductionRequests(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('introductions:write')
  @Query(() => IntroductionRequestConnection, {
    description: 'What somebody in a coalition asks for and the own house seems to know a way to, by its own contacts.',
  })
  @Reads(soughtOfUs)
  introductionsSought(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('introductions:write')
  @Mutation(() => IntroductionRequestPayload, {
    description: 'Asks a coalition for a way to somebody. The answer is the same whether or not anybody knows one.',
  })
  askForIntroduction(
    @Arg('input', () => AskForIntroductionInput, { description: 'To whom, and what for.' })
    input: AskForIntroductionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<IntroductionRequestPayload> {
    return context.act(info, input, async (act) => ({
      request: recorded(introductionRequestReading, await askForIntroduction(act, input)),
    }));
  }

  @Gate('introductions:write')
  @Mutation(() => IntroductionRequestPayload, { description: 'Closes a request of the own house.' })
  closeIntroductionRequest(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<IntroductionRequestPayload> {
    return context.act(info, null, async (act) => ({
      request: recorded(introductionRequestReading, await closeIntroductionRequest(act, id)),
    }));
  }

  @Gate('introductions:write')
  @Mutation(() => IntroductionOfferPayload, { description: 'Introduces the asker, in the own words.' })
  offerIntroduction(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => OfferIntroductionInput, { description: 'What to tell them.' }) input: OfferIntroductionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<IntroductionOfferPayload> {
    return context.act(info, input, async (act) => ({
      offer: recorded(introductionOfferReading, await offerIntroduction(act, id, input)),
    }));
  }

  @Gate('introductions:write')
  @Mutation(() => DeclineIntroductionPayload, { description: 'Says no, silently.' })
  declineIntroduction(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<DeclineIntroductionPayload> {
    return context.act(info, null, async (act) => {
      await declineIntroduction(act, id);
      return {};
    });
  }
}

@Resolver(() => NotificationType)
export class NotificationIntroductionFields {
  @FieldResolver(() => IntroductionRequestType, {
    nullable: true,
    description: 'The request for an introduction that it tells of. Null when it may no longer be seen.',
  })
  introduction(): never {
    return planned();
  }
}
