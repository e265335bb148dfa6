import type { Feature } from '../feature';
import { AuditEntry } from './audit-entry.entity';
import { auditEntryReading } from './audit-entry.reading';
import { AuditLogResolver } from './audit-log.resolver';

export const auditLog: Feature = {
  entities: [AuditEntry],
  readings: [auditEntryReading],
  resolvers: [AuditLogResolver],
};
