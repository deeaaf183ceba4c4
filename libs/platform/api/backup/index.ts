export { backup, type BackupSummary } from './backup';
export { BackupFailed, RestoreFailed } from './faults';
export { restore, type RestoreSummary } from './restore';
export type { Migrations } from './schema-level';
