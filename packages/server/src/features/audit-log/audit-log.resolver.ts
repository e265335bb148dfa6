import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads } from '../../graphql';
import { type Argument, type Row, type Sql, many, sql } from '../../reading';
import type { AuditEntry } from './audit-entry.entity';
import { auditEntryReading } from './audit-entry.reading';
import { AuditEntriesArguments, AuditEntryConnection, AuditEntryType } from './audit-entry.type';

/** The log does not say of which type an id was, and a record that is gone has none: the digits are what counts. */
const isRecord = (column: Sql, id: Argument): Sql => {
  const given = id.bind('text');
  return sql`${column} = (case when ${given} ~ '[0-9a-f]{32}$' then right(${given}, 32)::uuid end)`;
};

@Resolver(() => AuditEntryType)
export class AuditLogResolver {
  @Gate('audit:read')
  @Query(() => AuditEntryConnection, { description: 'The audit log: who did what, and who read what is closed.' })
  @Reads(
    many(auditEntryReading, {
      order: [{ field: 'at', descending: true }],
      conditions: {
        recordId: (row: Row<AuditEntry>, id) => isRecord(row.recordId, id),
        sessionId: (row: Row<AuditEntry>, id) => isRecord(row.sessionId, id),
      },
    }),
  )
  auditEntries(
    @Args(() => AuditEntriesArguments) _: AuditEntriesArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}
