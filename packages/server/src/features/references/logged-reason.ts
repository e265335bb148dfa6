import { Sensitivity } from '../../access';
import { currentManager } from '../../persistence';

/** A reason that is kept with its record, for the audit log too: not where the record is sealed, since the log is not. */
export async function loggedReason(
  table: 'commitment' | 'membership' | 'do_not_contact',
  id: string,
  reason: string | null | undefined,
): Promise<string | null> {
  if (!reason) return null;
  const [row] = (await currentManager().query(
    `select sealing_level(to_jsonb(t)) as level from ${table} t where t.id = $1`,
    [id],
  )) as { level: number }[];
  return row && row.level < Sensitivity.SEALED ? reason : null;
}
