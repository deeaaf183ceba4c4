export { connectOrStart, type OperationsDatabase } from './connect-or-start';
export { DataFolderInUse, DiskFull } from './faults';
export { INSTANCE_LOCK } from './instance-lock';
export type { DatabaseRole } from './passwords';
export type { EmbeddedPostgresLog } from './server-log';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start';
