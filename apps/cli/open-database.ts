import { CannotStart, connectDatabase, type Environment, Log } from '@hv/platform/api';
import { connectOrStart } from '@hv/platform/api/embedded-postgres';

/** The database a command works on. */
export interface CommandDatabase {
  /** As the role that owns the tables. */
  readonly ownerUrl: string;
  /** As the role the product runs as. */
  readonly appUrl: string;
  close(): Promise<void>;
}

type Urls = Pick<CommandDatabase, 'ownerUrl' | 'appUrl'>;

/** The configured database, or the embedded one: that of the living instance, else started for as long as the command takes. */
export async function openDatabase(environment: Environment): Promise<CommandDatabase> {
  const given = await givenDatabase(environment);
  if (given) return { ...given, close: () => Promise.resolve() };
  const embedded = await connectOrStart(environment.DATA_DIR, new Log(environment.LOG_LEVEL)).catch(inOneSentence);
  return { ownerUrl: embedded.url(), appUrl: embedded.url(undefined, 'app'), close: () => embedded.close() };
}

/** The configured database, which answers; undefined when none is configured. @throws CannotStart */
export async function givenDatabase({ DATABASE_URL, MIGRATE_URL }: Environment): Promise<Urls | undefined> {
  if (!DATABASE_URL) return undefined;
  await (await connectDatabase(DATABASE_URL, 'DATABASE_URL')).end();
  if (MIGRATE_URL) await (await connectDatabase(MIGRATE_URL, 'MIGRATE_URL')).end();
  return { ownerUrl: MIGRATE_URL ?? DATABASE_URL, appUrl: DATABASE_URL };
}

/** The embedded database says its faults in one sentence already. */
export function inOneSentence(error: unknown): never {
  throw error instanceof Error ? new CannotStart(error.message, { cause: error }) : error;
}
