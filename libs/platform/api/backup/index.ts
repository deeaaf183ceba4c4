export { backup, type BackupSummary } from './backup';
export { BackupFailed, RestoreFailed } from './faults';
export { restore } from './restore';
export type { Migrations } from './schema-level';
