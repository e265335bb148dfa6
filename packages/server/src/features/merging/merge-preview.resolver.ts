import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type Context, Gate } from '../../graphql';
import { uuidFromOpaque } from '../../kernel';
import { sealingOf } from '../../sealing';
import { kindOf } from './kinds';
import { MergePreview } from './merge.types';
import { visibleRecords } from './pair';
import { conflictsBetween } from './preview-conflicts';
import { movesFrom } from './preview-moves';
import { sharesOf } from './preview-shares';

/** Counts what the database itself says points at a record, which no plan of a read can know. */
@Resolver()
export class MergePreviewResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Gate('directory:merge')
  @Query(() => MergePreview, {
    nullable: true,
    description: 'What merging two people or two organisations would do. Null when either is not to be seen.',
  })
  async mergePreview(
    @Arg('keepId', () => ID, { description: 'The record that would be kept.' }) keepId: string,
    @Arg('absorbId', () => ID, { description: 'The record that would be absorbed.' }) absorbId: string,
    @Ctx() { actor }: Context,
  ): Promise<MergePreview | null> {
    const kind = kindOf(keepId);
    const [keep, absorb] = [keepId, absorbId].map((id) => uuidFromOpaque(kind.prefix, id));
    if (!actor || !keep || !absorb || keep === absorb) return null;
    const { manager } = this.dataSource;
    const records = await visibleRecords(manager, kind, [keep, absorb], actor, false);
    const [keptAsStored, absorbedAsStored] = [records.get(keep), records.get(absorb)];
    if (!keptAsStored || !absorbedAsStored) return null;
    const sealing = sealingOf(this.dataSource);
    const kept = await sealing.openRow(kind.table, keptAsStored);
    const absorbed = await sealing.openRow(kind.table, absorbedAsStored);
    if (kept.merged_into_id || absorbed.merged_into_id) return null;
    return {
      moves: await movesFrom(manager, kind, absorbed, actor),
      conflicts: await conflictsBetween(manager, kind, kept, absorbed),
      ...(await sharesOf(manager, kept, absorbed, actor)),
    };
  }
}
