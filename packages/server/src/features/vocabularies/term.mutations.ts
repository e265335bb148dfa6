import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { AddTermInput, AmendTermInput, TermPayload } from './term-acts.inputs';
import { addTerm, amendTerm, restoreTerm, retireTerm } from './term.acts';
import { termReading } from './term.reading';

@Resolver()
export class TermMutations {
  @Gate('vocabularies:administer')
  @Mutation(() => TermPayload, { description: 'Adds a term to a vocabulary.' })
  addTerm(
    @Arg('input', () => AddTermInput, { description: 'The term.' }) input: AddTermInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TermPayload> {
    return context.act(info, input, async (act) => ({ term: recorded(termReading, await addTerm(act, input)) }));
  }

  @Gate('vocabularies:administer')
  @Mutation(() => TermPayload, { description: 'Renames or moves a term. Records that carry it follow.' })
  amendTerm(
    @Arg('id', () => ID, { description: 'The term.' }) id: string,
    @Arg('input', () => AmendTermInput, { description: 'What to change.' }) input: AmendTermInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TermPayload> {
    return context.act(info, input, async (act) => ({ term: recorded(termReading, await amendTerm(act, id, input)) }));
  }

  @Gate('vocabularies:administer')
  @Mutation(() => TermPayload, {
    description: 'Takes a term out of use. It is offered no more; records that carry it keep it.',
  })
  retireTerm(
    @Arg('id', () => ID, { description: 'The term.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TermPayload> {
    return context.act(info, null, async (act) => ({ term: recorded(termReading, await retireTerm(act, id)) }));
  }

  @Gate('vocabularies:administer')
  @Mutation(() => TermPayload, { description: 'Puts a retired term to use again.' })
  restoreTerm(
    @Arg('id', () => ID, { description: 'The term.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TermPayload> {
    return context.act(info, null, async (act) => ({ term: recorded(termReading, await restoreTerm(act, id)) }));
  }
}
