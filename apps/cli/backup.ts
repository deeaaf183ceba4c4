import { Log, usableBlobStore } from '@hv/platform/api';
import { backup } from '@hv/platform/api/backup';
import { version } from '../../package.json';
import { argument, command } from './command';
import { openDatabase } from './open-database';

await command(async (environment) => {
  const file = argument('npm run backup -- FILE');
  const database = await openDatabase(environment);
  try {
    await backup(database.ownerUrl, await usableBlobStore(environment, new Log(environment.LOG_LEVEL)), file, version);
    console.log(`The backup is in ${file}.`);
  } finally {
    await database.close();
  }
});
