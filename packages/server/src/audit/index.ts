export { type AuditEntry, recordAudit, recordRefusal } from './audit';
export { type AuditVerdict, verifyAudit } from './verify-audit';
