import type { Actor } from '../access';
import { newId } from '../kernel';
import { sendAlong } from '../persistence';

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
export const recordAudit = (actor: Actor | null, entries: readonly AuditEntry[]): void =>
  append(actor, entries, 'ALLOWED');

/** Writes what somebody tried and may not do. In a transaction of its own, since the act's is undone. */
export const recordRefusal = (actor: Actor | null, entry: AuditEntry): void => append(actor, [entry], 'REFUSED');

function append(actor: Actor | null, entries: readonly AuditEntry[], outcome: 'ALLOWED' | 'REFUSED'): void {
  if (entries.length === 0) return;
  const rows = entries.map(({ act, recordKind, recordId, fields, reason }) => ({
    id: newId(),
    account_id: actor?.accountId,
    organisation_id: actor?.organisationId,
    session_id: actor?.sessionId,
    act,
    record_kind: recordKind,
    record_id: recordId,
    fields: fields ?? [],
    reason,
    outcome,
  }));
  sendAlong(`select append_audit($1::jsonb)`, [JSON.stringify(rows)]);
}
