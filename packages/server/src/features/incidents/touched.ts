import type { EntityManager } from 'typeorm';
import type { TouchedKindType, TouchedRecordType } from './incident.types';

/** By whom, and since when: an account, or one of its sessions. */
export interface TouchedBy {
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly since: Date;
}

const entries = `from audit_entry e where e.at >= $1 and ($2::uuid is null or e.account_id = $2) and ($3::uuid is null or e.session_id = $3)
  and e.outcome = 'ALLOWED' and e.record_id is not null and e.record_kind is not null`;
const values = ({ accountId, sessionId, since }: TouchedBy): unknown[] => [since, accountId, sessionId];

export const touchedKinds = (manager: EntityManager, by: TouchedBy): Promise<TouchedKindType[]> =>
  manager.query(
    `select e.record_kind as "recordKind", count(distinct e.record_id)::int as records, count(*)::int as entries ${entries} group by 1 order by 1`,
    values(by),
  );

/** Records that were touched, those touched last first. @param limit all of them where it is null. */
export const touchedRecords = (
  manager: EntityManager,
  by: TouchedBy,
  limit: number | null,
): Promise<TouchedRecordType[]> =>
  manager.query(
    `select e.record_kind as "recordKind", replace(e.record_id::text, '-', '') as record, array_agg(distinct e.act order by e.act) as acts,
       count(*)::int as entries, min(e.at) as "firstAt", max(e.at) as "lastAt"
     ${entries} group by e.record_kind, e.record_id order by max(e.at) desc, e.record_id limit $4`,
    [...values(by), limit],
  );
