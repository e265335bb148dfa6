import { type Viewer, audiences } from '../../access';
import type { Act } from '../../graphql';
import { currentManager } from '../../persistence';
import { type Row, type Sql, raw, sql } from '../../reading';
import { type ShareRight } from '../sharing';

/**
 * What a partner may do with a record that is open to it, over `a$`, what it is open by, and `g$`, the grant that opened
 * it. A record that a house brought in, and the house itself, are opened by themselves.
 */
const right = `max(case
  when a$.grant_id = a$.record_id or g$.may = 'CONTRIBUTE' then 3
  when g$.may = 'COMMENT' then 2 else 1 end)`;

const names = `when 3 then 'CONTRIBUTE' when 2 then 'COMMENT' else 'VIEW' end`;

/** As the viewer reads it; null for staff, who are bound by no share. */
export const viewerMay = {
  value: (row: Row<{ id: string }>, { kind }: Viewer): Sql =>
    kind === 'partner'
      ? sql`(select case ${raw(right)} ${raw(names)} from record_audience a$ left join share_grant g$ on g$.id = a$.grant_id
          where a$.record_id = ${row.id} and a$.audience_id = any(${audiences}) and a$.expires_at > now())`
      : sql`null::text`,
  type: 'text',
  nullable: true,
} as const;

/** The rights of whoever acts on these records (uuids), for writes; a record that is not open to them has none. */
export async function rightsOn(act: Act, records: readonly string[]): Promise<ReadonlyMap<string, ShareRight>> {
  const rows = (await currentManager().query(
    `select a$.record_id as id, case ${right} ${names} as may
     from record_audience a$ left join share_grant g$ on g$.id = a$.grant_id
     where a$.record_id = any($1) and a$.audience_id = any($2) and a$.expires_at > now() group by a$.record_id`,
    [records, act.by.audiences],
  )) as { id: string; may: ShareRight }[];
  return new Map(rows.map(({ id, may }) => [id, may]));
}
