import { connectAsOwner, databaseUrl } from './connection';
import { DataFolderInUse } from './faults';
import { openFolder } from './folder';
import { readPasswords, type DatabaseRole } from './passwords';
import { readPostmasterFile } from './postmaster-file';
import type { EmbeddedPostgresLog } from './server-log';
import { startEmbeddedPostgres } from './start';
import { until } from './waiting';

/** A database for the length of one command. */
export interface OperationsDatabase {
  /** As `EmbeddedPostgres.url`. */
  url(database?: string, role?: DatabaseRole): string;
  /** Gives it back: stops PostgreSQL when this command started it, and leaves it alone when a living instance has it. */
  close(): Promise<void>;
}

/** The instance that holds the folder may itself be starting, or just ending. */
const PATIENCE = 60_000;

const joinLiving = async (dataDir: string, log: EmbeddedPostgresLog): Promise<OperationsDatabase | undefined> => {
  const folder = await openFolder(dataDir);
  const passwords = await readPasswords(folder.passwords);
  const file = readPostmasterFile(folder.cluster);
  if (!passwords || !file?.ready || !file.port) return undefined;
  const { port } = file;
  try {
    const client = await connectAsOwner(port, passwords);
    await client.end();
  } catch (error) {
    log.debug({ error }, 'the instance that holds the data folder does not answer yet');
    return undefined;
  }
  return { url: (database, role) => databaseUrl(port, passwords, database, role), close: () => Promise.resolve() };
};

/**
 * The database of a data folder for an operations command: that of the living instance, or else one started for the purpose.
 * @throws DataFolderInUse when the folder is held for a minute by an instance whose database does not answer; else as `startEmbeddedPostgres`
 */
export const connectOrStart = async (dataDir: string, log: EmbeddedPostgresLog): Promise<OperationsDatabase> => {
  let found: OperationsDatabase | undefined;
  let refusal: unknown;
  await until(
    async () => {
      try {
        const { url, stop } = await startEmbeddedPostgres({ dataDir, log });
        found = { url, close: stop };
      } catch (error) {
        if (!(error instanceof DataFolderInUse)) throw error;
        refusal = error;
        found = await joinLiving(dataDir, log);
      }
      return found !== undefined;
    },
    PATIENCE,
    200,
  );
  if (!found) throw refusal;
  return found;
};
