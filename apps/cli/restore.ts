import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditWords, CannotStart, type Environment, Log, usableBlobStore } from '@hv/platform/api';
import { restore } from '@hv/platform/api/backup';
import { migrations } from '../../migrations';
import { argument, command } from './command';
import { migrateDatabase } from './migrate-database';
import { openDatabase } from './open-database';

/** What apps/api offers to commands. */
interface Api {
  eraseAgain(environment: Environment, databaseUrl: string, from?: string): Promise<number>;
}

const usage = 'npm run restore -- FILE [--erasures FILE]';

await command(async (environment) => {
  const file = argument(usage);
  const erasures = erasuresGiven();
  const database = await openDatabase(environment);
  try {
    const { audit } = await restore(
      database.ownerUrl,
      await usableBlobStore(environment, new Log(environment.LOG_LEVEL)),
      file,
      migrations,
    );
    await migrateDatabase(database);
    const { eraseAgain } = (await import(join(import.meta.dirname, '../api/main.js'))) as Api;
    const erased = await eraseAgain(environment, database.appUrl, erasures);
    console.log(`The backup is restored; everyone signs in anew.\n${auditWords(audit)}`);
    if (erased > 0) console.log(`Erased again after the backup: ${erased}.`);
  } finally {
    await database.close();
  }
});

/** The file that tells who was erased after the backup was made, when it is not in this data folder. @throws CannotStart */
function erasuresGiven(): string | undefined {
  const [, , , option, file, ...more] = process.argv;
  if (option === undefined) return undefined;
  if (option !== '--erasures' || !file || more.length > 0) throw new CannotStart(`Usage: ${usage}`);
  if (!existsSync(file)) throw new CannotStart(`There is no file ${file}.`);
  return file;
}
