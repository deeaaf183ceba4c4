import { CannotStart, type Environment, Log } from '@hv/platform/api';
import { connectOrStart } from '@hv/platform/api/embedded-postgres';

/** The database a command works on. */
export interface CommandDatabase {
  /** As the role that owns the tables. */
  readonly ownerUrl: string;
  /** As the role the product runs as. */
  readonly appUrl: string;
  close(): Promise<void>;
}

/** The configured database, or the embedded one: that of the living instance, else started for as long as the command takes. */
export async function openDatabase(environment: Environment): Promise<CommandDatabase> {
  const { DATABASE_URL, MIGRATE_URL, DATA_DIR, LOG_LEVEL } = environment;
  if (DATABASE_URL) return { ownerUrl: MIGRATE_URL ?? DATABASE_URL, appUrl: DATABASE_URL, close: () => Promise.resolve() };
  const embedded = await connectOrStart(DATA_DIR, new Log(LOG_LEVEL)).catch(inOneSentence);
  return { ownerUrl: embedded.url(), appUrl: embedded.url(undefined, 'app'), close: () => embedded.close() };
}

/** The embedded database says its faults in one sentence already. */
export function inOneSentence(error: unknown): never {
  throw error instanceof Error ? new CannotStart(error.message, { cause: error }) : error;
}
