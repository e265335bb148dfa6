import { guardedReading } from '../../access';
import { one, publishedId, sql } from '../../reading';
import { accountReading } from '../accounts';
import { AuditEntry } from './audit-entry.entity';
import { AuditEntryType } from './audit-entry.type';

/** For those who watch over the house: the data protection officer and auditors. */
export const auditEntryReading = guardedReading(AuditEntry, AuditEntryType, {
  id: 'aud',
  visible: (_, viewer) => viewer.permissions.has('audit:read'),
  fields: {
    at: { filter: true, sort: true },
    session: { value: (row) => publishedId('ses', row.sessionId), type: 'text', nullable: true },
    act: { filter: true },
    recordKind: { filter: true },
    record: { value: (row) => sql`replace(${row.recordId}::text, '-', '')`, type: 'text', nullable: true },
    fields: {},
    reason: {},
    outcome: { filter: true },
  },
  relations: { account: one(accountReading, { by: 'accountId' }) },
});
