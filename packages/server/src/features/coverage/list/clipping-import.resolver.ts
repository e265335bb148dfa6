import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads, planned, recorded } from '../../../graphql';
import { one } from '../../../reading';
import { clippingImportReading } from './clipping-import.readings';
import {
  CheckClippingsInput,
  ClippingImportLineConnection,
  ClippingImportPayload,
  ClippingImportType,
  ClippingLinesArguments,
  TakeClippingsInput,
} from './clipping-import.types';
import { checkClippings, takeClippings } from './take-list';

@Resolver(() => ClippingImportType)
export class ClippingImportResolver {
  @Gate('media:write')
  @Query(() => ClippingImportType, { nullable: true, description: 'A list of clippings that the viewer brings in.' })
  @Reads(one(clippingImportReading))
  clippingImport(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => ClippingImportPayload, {
    description: 'A dry run over an uploaded list: what would become of each line. Nothing is taken yet.',
  })
  checkClippings(
    @Arg('input', () => CheckClippingsInput, { description: 'Which file.' }) input: CheckClippingsInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ClippingImportPayload> {
    return context.act(info, input, async (act) => ({
      clippingImport: recorded(clippingImportReading, await checkClippings(act, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => ClippingImportPayload, {
    description: 'Takes the good lines of a list that was checked. The others stay in the report.',
  })
  takeClippings(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => TakeClippingsInput, { description: 'That they are taken.' }) input: TakeClippingsInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ClippingImportPayload> {
    return context.act(info, input, async (act) => ({
      clippingImport: recorded(clippingImportReading, await takeClippings(act, id)),
    }));
  }

  @FieldResolver(() => ClippingImportLineConnection, { description: 'Its lines, in order.' })
  lines(@Args(() => ClippingLinesArguments) _: ClippingLinesArguments): never {
    return planned();
  }
}
