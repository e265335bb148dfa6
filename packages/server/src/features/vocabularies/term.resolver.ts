import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads } from '../../graphql';
import { many, sql } from '../../reading';
import { termReading } from './term.reading';
import { TermType, Vocabulary } from './term.type';

@Resolver(() => TermType)
export class TermResolver {
  @Gate('signed-in')
  @Query(() => [TermType], { description: 'A whole vocabulary in its order: at most 1,000 terms.' })
  @Reads(
    many(termReading, {
      order: [{ field: 'position' }, { field: 'code' }],
      conditions: {
        vocabulary: (row, argument) => sql`${row.vocabulary} = ${argument.bind('text')}`,
        includeRetired: (row, argument) => (argument.value === true ? undefined : sql`${row.retiredAt} is null`),
      },
    }),
  )
  terms(
    @Arg('vocabulary', () => Vocabulary, { description: 'Which list.' }) _: Vocabulary,
    @Arg('includeRetired', () => Boolean, { defaultValue: false, description: 'Retired terms too.' }) __: boolean,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
