import { backup } from '@hv/platform/api/backup';
import { version } from '../../package.json';
import { argument, command } from './command';
import { openDatabase } from './open-database';

await command(async (environment) => {
  const file = argument('npm run backup -- FILE');
  const database = await openDatabase(environment);
  try {
    await backup(database.ownerUrl, environment.DATA_DIR, file, version);
    console.log(`The backup is in ${file}.`);
  } finally {
    await database.close();
  }
});
