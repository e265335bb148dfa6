import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, RemovedPayload, recorded } from '../../graphql';
import { cancelImport, checkImport, runImport, startImport, undoImport } from './import.acts';
import { CheckImportInput, SaveImportMappingInput, StartImportInput } from './import.inputs';
import { importMappingReading, importRunReading } from './import.readings';
import { ImportMappingPayload, ImportRunPayload } from './import.types';
import { removeImportMapping, saveImportMapping } from './mapping/mapping.acts';

/** Asks, in the open transaction, for work that is done once it is committed. */
export type EnqueueImport = (task: 'import', payload: { readonly runId: string }) => Promise<void>;

@Resolver()
export class ImportMutations {
  constructor(private readonly enqueue: EnqueueImport) {}

  @Gate('imports:run')
  @Mutation(() => ImportRunPayload, {
    description:
      'Reads the headings of an uploaded list and suggests what each column means. Nothing is brought in yet.',
  })
  startImport(
    @Arg('input', () => StartImportInput, { description: 'Which file.' }) input: StartImportInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ImportRunPayload> {
    return context.act(info, input, async (act) => ({
      importRun: recorded(importRunReading, await startImport(act, input)),
    }));
  }

  @Gate('imports:run')
  @Mutation(() => ImportRunPayload, {
    description: 'Begins a dry run: what would become of each row. Rows of an earlier check are replaced.',
  })
  checkImport(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Arg('input', () => CheckImportInput, { description: 'What the columns mean.' }) input: CheckImportInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ImportRunPayload> {
    return context.act(info, input, async (act) => ({ importRun: await this.work(await checkImport(act, id, input)) }));
  }

  @Gate('imports:run')
  @Mutation(() => ImportRunPayload, {
    description: 'Begins the run of a checked import. One that was stopped in the middle goes on where it was.',
  })
  runImport(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ImportRunPayload> {
    return context.act(info, null, async (act) => ({ importRun: await this.work(await runImport(act, id)) }));
  }

  @Gate('imports:run')
  @Mutation(() => ImportRunPayload, {
    description: 'Stops a check or a run after the rows at hand. What was done stays, and can be undone.',
  })
  cancelImport(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ImportRunPayload> {
    return context.act(info, null, async (act) => ({
      importRun: recorded(importRunReading, await cancelImport(act, id)),
    }));
  }

  @Gate('imports:run')
  @Mutation(() => ImportRunPayload, {
    description:
      'Begins to take back what a run did. What others use or have changed since is kept, and its row says so.',
  })
  undoImport(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ImportRunPayload> {
    return context.act(info, null, async (act) => ({ importRun: await this.work(await undoImport(act, id)) }));
  }

  @Gate('imports:run')
  @Mutation(() => ImportMappingPayload, { description: 'Keeps what the columns of a kind of list mean.' })
  saveImportMapping(
    @Arg('input', () => SaveImportMappingInput, { description: 'The mapping.' }) input: SaveImportMappingInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ImportMappingPayload> {
    return context.act(info, input, async (act) => ({
      importMapping: recorded(importMappingReading, await saveImportMapping(act, input)),
    }));
  }

  @Gate('imports:run')
  @Mutation(() => RemovedPayload, { description: 'Forgets a mapping. Imports made with it stay as they are.' })
  removeImportMapping(
    @Arg('id', () => ID, { description: 'The mapping.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeImportMapping(act, id) }));
  }

  private async work(runId: string): Promise<ReturnType<typeof recorded>> {
    await this.enqueue('import', { runId });
    return recorded(importRunReading, runId);
  }
}
