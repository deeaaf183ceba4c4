export { AuditModule } from './audit.module';
export { AuditNames, type Named } from './audit-names';
export { auditWords } from './audit-words';
export { AdministratorLooks } from './looks';
export { EventSealing } from './event-sealing';
export { type AuditFault, type AuditVerdict, verifyEvents } from './verify-events';
