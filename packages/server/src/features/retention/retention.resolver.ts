import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource, EntityManager } from 'typeorm';
import { type Context, Gate, PageArguments, Reads } from '../../graphql';
import { many } from '../../reading';
import { ErasureEffectType } from '../subject-rights';
import { countPast } from './periodic';
import { RetentionPeriod } from './retention-period.entity';
import { AT_ONCE, amendRetention, applyRetention, peoplePast } from './retention.acts';
import { RetentionClass, unitOf } from './retention.enums';
import { retentionSubjectReading } from './retention.reading';
import {
  AmendRetentionInput,
  AmendRetentionPayload,
  ApplyRetentionInput,
  ApplyRetentionPayload,
  RetentionPreviewType,
  RetentionSubjectConnection,
} from './retention.types';

@Resolver()
export class RetentionResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Gate('rights:administer')
  @Query(() => [RetentionPreviewType], {
    description:
      'How long each class is kept, and what letting go would do now, by the same conditions. Nothing is done.',
  })
  async retentionPreview(): Promise<RetentionPreviewType[]> {
    const { manager } = this.dataSource;
    const periods = new Map(
      (await manager.find(RetentionPeriod)).map((period) => [period.retentionClass, period] as const),
    );
    const previews: RetentionPreviewType[] = [];
    for (const each of Object.values(RetentionClass)) previews.push(await previewOf(manager, periods.get(each)!));
    return previews;
  }

  @Gate('rights:administer')
  @Query(() => RetentionSubjectConnection, {
    description: 'Who is past the period for people, and would be erased, by name.',
  })
  @Reads(many(retentionSubjectReading, { order: [{ field: 'sortName' }] }))
  peoplePastRetention(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('rights:administer')
  @Mutation(() => AmendRetentionPayload, { description: 'Sets how long a class is kept.' })
  amendRetention(
    @Arg('input', () => AmendRetentionInput, { description: 'What, and how long.' }) input: AmendRetentionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AmendRetentionPayload> {
    return context.act(info, input, async (act) => {
      const { keep, version } = await amendRetention(act, input);
      return { keep, version };
    });
  }

  @Gate('rights:administer')
  @Mutation(() => ApplyRetentionPayload, {
    description:
      'Lets go what is past the period of one class, as it was looked at: all of it, or nothing. People are erased, at most 100 at once, and that cannot be undone.',
  })
  applyRetention(
    @Arg('input', () => ApplyRetentionInput, { description: 'What, and how many.' }) input: ApplyRetentionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ApplyRetentionPayload> {
    return context.act(info, input, async (act) => ({ count: await applyRetention(act, input) }));
  }
}

async function previewOf(manager: EntityManager, period: RetentionPeriod): Promise<RetentionPreviewType> {
  const { retentionClass, keep, least, most, version } = period;
  const isPeriodic = retentionClass !== RetentionClass.PEOPLE;
  const past = isPeriodic
    ? await countPast(manager, retentionClass, period)
    : [{ section: 'people', effect: 'EMPTIED' as const, count: (await peoplePast(manager)).length }];
  const count = past.reduce((sum, each) => sum + each.count, 0);
  return {
    retentionClass,
    unit: unitOf(retentionClass),
    keep,
    least,
    most,
    version,
    isPeriodic,
    count,
    atOnce: isPeriodic ? count : Math.min(count, AT_ONCE),
    changes: past.map(({ effect, ...each }) => ({ ...each, effect: ErasureEffectType[effect] })),
  };
}
