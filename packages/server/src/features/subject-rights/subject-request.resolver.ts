import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { recordAudit } from '../../audit';
import { type Context, Gate, Reads, recorded } from '../../graphql';
import { opaqueId, uuidFromOpaque } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { type Row, many, one, sql } from '../../reading';
import { countHeld } from './gather';
import { checkSubjectIdentity, closeSubjectRequest, receiveSubjectRequest } from './subject-request.acts';
import type { SubjectRequest } from './subject-request.entity';
import { subjectRequestReading } from './subject-request.reading';
import {
  CheckSubjectIdentityInput,
  CloseSubjectRequestInput,
  ReceiveSubjectRequestInput,
  SubjectCandidateType,
  SubjectHoldingType,
  SubjectRequestConnection,
  SubjectRequestPayload,
  SubjectRequestType,
  SubjectRequestsArguments,
} from './subject-request.types';

/** The register of what people ask by right. The officer answers for closed records too, which no plan of a read shows. */
@Resolver()
export class SubjectRequestResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Gate('rights:administer')
  @Query(() => SubjectRequestConnection, { description: 'The register of requests, the most pressing first.' })
  @Reads(
    many(subjectRequestReading, {
      order: [{ field: 'dueOn' }],
      conditions: {
        openOnly: (row: Row<SubjectRequest>, wanted) =>
          wanted.value === true ? sql`${row.closedAt} is null` : undefined,
      },
    }),
  )
  subjectRequests(
    @Args(() => SubjectRequestsArguments) _: SubjectRequestsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('rights:administer')
  @Query(() => SubjectRequestType, { nullable: true, description: 'One request.' })
  @Reads(one(subjectRequestReading))
  subjectRequest(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('rights:administer')
  @Query(() => [SubjectCandidateType], {
    description:
      'People of a name, by any of their names, at most 20. Closed records are among them, and that they were looked up stands in the audit log.',
  })
  subjectCandidates(
    @Arg('name', () => String, { description: 'The name, or part of it.' }) name: string,
    @Ctx() { actor }: Context,
  ): Promise<SubjectCandidateType[]> {
    return inTransaction(this.dataSource, async () => {
      const rows = (await currentManager().query(
        `select p.id, p.name, p.sensitivity, coalesce(
             (select concat_ws(', ', coalesce(s.label, m.role), o.name) from membership m join organisation o on o.id = m.organisation_id
              left join post s on s.id = m.post_id where m.person_id = p.id order by m.ended_on desc nulls first, m.started_on desc nulls last limit 1),
             (select c.name from county c where c.id = p.county_id)) as detail
         from search_entry e join person p on p.id = e.person_id
         where fold($1) <> '' and (e.folded like '%' || fold($1) || '%' or fold($1) <% e.folded)
         order by word_similarity(fold($1), e.folded) desc, p.sort_name, p.id limit 20`,
        [name.slice(0, 200)],
      )) as { id: string; name: string; detail: string | null; sensitivity: number }[];
      recordAudit(actor, [
        { act: 'subjectCandidates' },
        ...rows
          .filter(({ sensitivity }) => sensitivity > 1)
          .map(({ id }) => ({ act: 'read', recordKind: 'Person', recordId: id, fields: ['name'] })),
      ]);
      return rows.map(({ id, ...row }) => ({ personId: opaqueId('per', id), ...row }));
    });
  }

  @Gate('rights:administer')
  @Query(() => [SubjectHoldingType], {
    description: 'What is held on a person, by kind and number, before it is gathered. Nothing of it is told.',
  })
  async subjectHoldings(
    @Arg('personId', () => ID, { description: 'The record.' }) personId: string,
  ): Promise<SubjectHoldingType[]> {
    const uuid = uuidFromOpaque('per', personId);
    return uuid ? countHeld(this.dataSource.manager, uuid) : [];
  }

  @Gate('rights:administer')
  @Mutation(() => SubjectRequestPayload, {
    description: 'Puts a request into the register; the last day for an answer follows from what is asked.',
  })
  receiveSubjectRequest(
    @Arg('input', () => ReceiveSubjectRequestInput, { description: 'What, from whom and how.' })
    input: ReceiveSubjectRequestInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SubjectRequestPayload> {
    return context.act(info, input, async (act) => ({
      subjectRequest: recorded(subjectRequestReading, await receiveSubjectRequest(act, input)),
    }));
  }

  @Gate('rights:administer')
  @Mutation(() => SubjectRequestPayload, {
    description: 'Notes that it was made sure whom a request is from. Only then is anything gathered for it.',
  })
  checkSubjectIdentity(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => CheckSubjectIdentityInput, { description: 'Who, and how.' }) input: CheckSubjectIdentityInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SubjectRequestPayload> {
    return context.act(info, input, async (act) => ({
      subjectRequest: recorded(subjectRequestReading, await checkSubjectIdentity(act, id, input)),
    }));
  }

  @Gate('rights:administer')
  @Mutation(() => SubjectRequestPayload, { description: 'Closes a request with what came of it.' })
  closeSubjectRequest(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => CloseSubjectRequestInput, { description: 'What came of it.' }) input: CloseSubjectRequestInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SubjectRequestPayload> {
    return context.act(info, input, async (act) => ({
      subjectRequest: recorded(subjectRequestReading, await closeSubjectRequest(act, id, input)),
    }));
  }
}
