import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { many, one, sql } from '../../reading';
import type { ImportMapping, ImportRun } from './import.entities';
import { ImportKind, ImportOutcome } from './import.enums';
import { importMappingReading, importRunReading } from './import.readings';
import {
  ImportColumnType,
  ImportMappingColumnType,
  ImportMappingType,
  ImportRowConnection,
  ImportRunConnection,
  ImportRunType,
  ImportTargetType,
} from './import.types';
import { targetsOf } from './mapping/targets';

@ArgsType()
class ImportRowsArguments extends PageArguments {
  @Field(() => [ImportOutcome], { nullable: true, description: 'Only rows of which this becomes.' })
  outcomes?: ImportOutcome[];
}

@Resolver(() => ImportRunType)
export class ImportRunResolver {
  @Gate('imports:run')
  @Query(() => ImportRunType, { nullable: true, description: 'One import.' })
  @Reads(one(importRunReading))
  importRun(
    @Arg('id', () => ID, { description: 'The import.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('imports:run')
  @Query(() => ImportRunConnection, { description: 'Imports, the newest first.' })
  @Reads(many(importRunReading, { order: [{ field: 'createdAt', descending: true }] }))
  importRuns(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @FieldResolver(() => [ImportColumnType], { description: 'Its columns, in the order of the file.' })
  columns(@Root() { mapping }: ImportRun): ImportColumnType[] {
    return mapping.map(({ samples, ...column }) => ({ ...column, samples: [...samples] }));
  }

  @FieldResolver(() => [ImportTargetType], { description: 'What a column of such a list can be taken for.' })
  targets(@Root() { kind }: ImportRun): ImportTargetType[] {
    return [...targetsOf(kind)];
  }

  @FieldResolver(() => ImportRowConnection, {
    description:
      'Its rows in the order of the file, once they were checked or run. One about a closed record is left out.',
  })
  rows(@Args(() => ImportRowsArguments) _: ImportRowsArguments): never {
    return planned();
  }
}

@Resolver(() => ImportMappingType)
export class ImportMappingResolver {
  @Gate('imports:run')
  @Query(() => [ImportMappingType], { description: 'The saved mappings for lists of this kind, by name.' })
  @Reads(
    many(importMappingReading, {
      order: [{ field: 'name' }],
      conditions: { kind: (row, kind) => sql`${row.kind} = ${kind.bind('text')}` },
    }),
  )
  importMappings(
    @Arg('kind', () => ImportKind, { description: 'What the rows are.' }) _: ImportKind,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @FieldResolver(() => [ImportMappingColumnType], { description: 'What its headings are taken for.' })
  columns(@Root() { mapping }: ImportMapping): ImportMappingColumnType[] {
    return [...mapping];
  }
}
