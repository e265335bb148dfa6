import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type Context, DateTime, Gate, Reads, planned, recorded } from '../../graphql';
import { DomainError } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { type Row, many, sql } from '../../reading';
import { ReasonInput } from '../accounts';
import { PersonType } from '../people';
import { type Erased, erasePerson, requireErasable } from './erase-person';
import { eraseSubject, liftLegalHold, placeLegalHold } from './erasure.acts';
import { legalHoldReading } from './erasure.readings';
import {
  ErasePersonInput,
  ErasePersonPayload,
  ErasureEffectType,
  ErasurePreviewType,
  LegalHoldConnection,
  LegalHoldPayload,
  LegalHoldsArguments,
  PlaceLegalHoldInput,
} from './erasure.types';
import type { LegalHold } from './legal-hold.entity';
import { requireSubject } from './subject-request.acts';

@Resolver()
export class ErasureResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Gate('rights:administer')
  @Query(() => ErasurePreviewType, {
    nullable: true,
    description: 'What erasing somebody would do: it is done and undone again. Null when there is no such record.',
  })
  async erasurePreview(
    @Arg('personId', () => ID, { description: 'The record.' }) personId: string,
    @Ctx() { request }: Context,
  ): Promise<ErasurePreviewType | null> {
    try {
      return await inTransaction(this.dataSource, async () => {
        const manager = currentManager();
        const ids = await requireErasable(manager, await requireSubject(personId));
        throw new Rehearsed(await erasePerson(manager, ids, new Date()));
      });
    } catch (error) {
      if (error instanceof Rehearsed)
        return {
          changes: error.done.map(({ effect, ...each }) => ({ ...each, effect: ErasureEffectType[effect] })),
          blockedBecause: null,
        };
      if (!(error instanceof DomainError)) throw error;
      return error.code === 'NOT_FOUND' ? null : { changes: [], blockedBecause: error.told[request.language] };
    }
  }

  @Gate('rights:administer')
  @Query(() => LegalHoldConnection, { description: 'Legal holds, the newest first.' })
  @Reads(
    many(legalHoldReading, {
      order: [{ field: 'placedAt', descending: true }],
      conditions: {
        personId: (row: Row<LegalHold>, id) =>
          id.given ? sql`replace(${row.personId}::text, '-', '') = right(${id.bind('text')}, 32)` : undefined,
        standingOnly: (row: Row<LegalHold>, wanted) =>
          wanted.value === true ? sql`${row.liftedAt} is null` : undefined,
      },
    }),
  )
  legalHolds(
    @Args(() => LegalHoldsArguments) _: LegalHoldsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('rights:administer')
  @Mutation(() => ErasePersonPayload, {
    description:
      'Takes out everything that tells who somebody was. What is counted stays under a pseudonym. It cannot be undone, and holds through backups.',
  })
  erasePerson(
    @Arg('input', () => ErasePersonInput, { description: 'Who.' }) input: ErasePersonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ErasePersonPayload> {
    return context.act(info, input, async (act) => {
      await eraseSubject(act, input);
      return { erasedAt: act.now };
    });
  }

  @Gate('rights:administer')
  @Mutation(() => LegalHoldPayload, { description: 'Forbids that anything on somebody is erased, until it is lifted.' })
  placeLegalHold(
    @Arg('input', () => PlaceLegalHoldInput, { description: 'On whom, and why.' }) input: PlaceLegalHoldInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<LegalHoldPayload> {
    return context.act(info, input, async (act) => ({
      legalHold: recorded(legalHoldReading, await placeLegalHold(act, input)),
    }));
  }

  @Gate('rights:administer')
  @Mutation(() => LegalHoldPayload, { description: 'Lifts a legal hold, with the reason.' })
  liftLegalHold(
    @Arg('id', () => ID, { description: 'The hold.' }) id: string,
    @Arg('input', () => ReasonInput, { description: 'Why it stands no more.' }) input: ReasonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<LegalHoldPayload> {
    return context.act(info, input, async (act) => ({
      legalHold: recorded(legalHoldReading, await liftLegalHold(act, id, input.reason)),
    }));
  }
}

/** Thrown to have a transaction undone that has shown what it would do. */
class Rehearsed extends Error {
  constructor(readonly done: readonly Erased[]) {
    super('rehearsed');
  }
}

@Resolver(() => PersonType)
export class PersonErasedFields {
  @FieldResolver(() => DateTime, { nullable: true, description: 'When they were erased by right. Staff only.' })
  erasedAt(): never {
    return planned();
  }
}
