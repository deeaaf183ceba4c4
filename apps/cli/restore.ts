import { restore } from '@hv/platform/api/backup';
import { migrations } from '../../migrations';
import { argument, command } from './command';
import { migrateDatabase } from './migrate-database';
import { openDatabase } from './open-database';

await command(async (environment) => {
  const file = argument('npm run restore -- FILE');
  const database = await openDatabase(environment);
  try {
    await restore(database.ownerUrl, environment.DATA_DIR, file, migrations);
    await migrateDatabase(database);
    console.log('The backup is restored; everyone signs in anew.');
  } finally {
    await database.close();
  }
});
