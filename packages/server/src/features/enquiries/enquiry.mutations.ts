import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { answerEnquiry, closeEnquiry, reopenEnquiry } from './answer-enquiry';
import { amendEnquiry, assignEnquiry, recordEnquiry } from './enquiry.acts';
import {
  AmendEnquiryInput,
  AnswerEnquiryInput,
  AssignEnquiryInput,
  CloseEnquiryInput,
  EnquiryPayload,
  RecordEnquiryInput,
  ReopenEnquiryInput,
} from './enquiry.inputs';
import { enquiryReading } from './enquiry.reading';

@Resolver()
export class EnquiryMutations {
  @Gate('media:write')
  @Mutation(() => EnquiryPayload, { description: 'Records what somebody asks.' })
  recordEnquiry(
    @Arg('input', () => RecordEnquiryInput, { description: 'Who asks what, and by when.' }) input: RecordEnquiryInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EnquiryPayload> {
    return context.act(info, input, async (act) => ({
      enquiry: recorded(enquiryReading, await recordEnquiry(act, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => EnquiryPayload, { description: 'Changes an enquiry.' })
  amendEnquiry(
    @Arg('id', () => ID, { description: 'The enquiry.' }) id: string,
    @Arg('input', () => AmendEnquiryInput, { description: 'What to change.' }) input: AmendEnquiryInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EnquiryPayload> {
    return context.act(info, input, async (act) => ({
      enquiry: recorded(enquiryReading, await amendEnquiry(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => EnquiryPayload, { description: 'Gives an open enquiry to a colleague, who is told, or to nobody.' })
  assignEnquiry(
    @Arg('id', () => ID, { description: 'The enquiry.' }) id: string,
    @Arg('input', () => AssignEnquiryInput, { description: 'To whom.' }) input: AssignEnquiryInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EnquiryPayload> {
    return context.act(info, input, async (act) => ({
      enquiry: recorded(enquiryReading, await assignEnquiry(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => EnquiryPayload, { description: 'Records the answer that was given.' })
  answerEnquiry(
    @Arg('id', () => ID, { description: 'The enquiry.' }) id: string,
    @Arg('input', () => AnswerEnquiryInput, { description: 'The answer.' }) input: AnswerEnquiryInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EnquiryPayload> {
    return context.act(info, input, async (act) => ({
      enquiry: recorded(enquiryReading, await answerEnquiry(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => EnquiryPayload, { description: 'Records that an enquiry is not answered, and why.' })
  closeEnquiry(
    @Arg('id', () => ID, { description: 'The enquiry.' }) id: string,
    @Arg('input', () => CloseEnquiryInput, { description: 'How it ends.' }) input: CloseEnquiryInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EnquiryPayload> {
    return context.act(info, input, async (act) => ({
      enquiry: recorded(enquiryReading, await closeEnquiry(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => EnquiryPayload, { description: 'Opens an enquiry again that was answered or closed by mistake.' })
  reopenEnquiry(
    @Arg('id', () => ID, { description: 'The enquiry.' }) id: string,
    @Arg('input', () => ReopenEnquiryInput, { description: 'The version that was read.' }) input: ReopenEnquiryInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EnquiryPayload> {
    return context.act(info, input, async (act) => ({
      enquiry: recorded(enquiryReading, await reopenEnquiry(act, id, input.expectedVersion)),
    }));
  }
}
