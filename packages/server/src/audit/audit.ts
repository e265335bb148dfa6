import type { Actor } from '../access';
import { newId } from '../kernel';
import { currentManager } from '../persistence';

export interface AuditEntry {
  /** The act in the API's words, such as `recordEngagement`. */
  readonly act: string;
  readonly recordKind?: string;
  readonly recordId?: string;
  /** Names of the fields that were touched, never their values. */
  readonly fields?: readonly string[];
  readonly reason?: string | null;
}

/** Writes what was done, in the transaction that did it: both are kept or neither. Must run inside a transaction. */
export async function recordAudit(actor: Actor | null, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ act, recordKind, recordId, fields, reason }) => ({
    id: newId(),
    act,
    record_kind: recordKind ?? null,
    record_id: recordId ?? null,
    fields: fields ?? [],
    reason: reason ?? null,
  }));
  await currentManager().query(
    `insert into audit_entry (id, account_id, organisation_id, session_id, act, record_kind, record_id, fields, reason, outcome)
     select e.id, $2, $3, $4, e.act, e.record_kind, e.record_id, array(select jsonb_array_elements_text(e.fields)), e.reason, 'ALLOWED'
     from jsonb_to_recordset($1::jsonb) as e (id uuid, act text, record_kind text, record_id uuid, fields jsonb, reason text)`,
    [JSON.stringify(rows), actor?.accountId ?? null, actor?.organisationId ?? null, actor?.sessionId ?? null],
  );
}
